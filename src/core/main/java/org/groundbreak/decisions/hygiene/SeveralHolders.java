package org.groundbreak.decisions.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.decisions.DaciRole;

/**
 * More than one approver or driver is named, where there can be one. While there are several approvers, nobody decides,
 * unless the one from before counts until another is confirmed.
 */
final class SeveralHolders implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        List<HygieneFinding> findings = new ArrayList<>();
        if (areSeveral(sight, DaciRole.APPROVER)) {
            Optional<String> counts = sight.stillCounts();
            findings.add(
                    counts.isPresent()
                            ? new HygieneFinding("several-approvers-fixed", List.of(counts.get()))
                            : new HygieneFinding("several-approvers", shown(sight, DaciRole.APPROVER)));
        }
        if (areSeveral(sight, DaciRole.DRIVER)) {
            findings.add(new HygieneFinding("several-drivers", shown(sight, DaciRole.DRIVER)));
        }
        return findings;
    }

    private static boolean areSeveral(DecisionSight sight, DaciRole role) {
        return sight.in(role).size() > 1;
    }

    private static List<String> shown(DecisionSight sight, DaciRole role) {
        return sight.in(role).stream().map(HolderSight::shown).toList();
    }
}
