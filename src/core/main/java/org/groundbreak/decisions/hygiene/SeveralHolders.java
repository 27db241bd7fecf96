package org.groundbreak.decisions.hygiene;

import java.util.ArrayList;
import java.util.List;
import org.groundbreak.decisions.DaciRole;

/** More than one approver or driver is named, where there can be one. While there are several approvers, nobody decides. */
final class SeveralHolders implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        List<HygieneFinding> findings = new ArrayList<>(several(sight, DaciRole.APPROVER, "several-approvers"));
        findings.addAll(several(sight, DaciRole.DRIVER, "several-drivers"));
        return findings;
    }

    private static List<HygieneFinding> several(DecisionSight sight, DaciRole role, String code) {
        List<String> shown = sight.in(role).stream().map(HolderSight::shown).toList();
        return shown.size() > 1 ? HygieneRule.about(code, shown) : List.of();
    }
}
