package org.groundbreak.decisions.hygiene;

import java.util.List;
import java.util.Optional;
import org.groundbreak.decisions.DaciRole;

/** Nobody is named as approver, so nobody can decide, unless the one from before counts until another is confirmed. */
final class NoApprover implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        if (!sight.macro().named(DaciRole.APPROVER).isEmpty()) {
            return List.of();
        }
        Optional<String> counts = sight.stillCounts();
        return counts.isPresent()
                ? HygieneRule.when(true, "no-approver-fixed", counts.get())
                : HygieneRule.when(true, "no-approver");
    }
}
