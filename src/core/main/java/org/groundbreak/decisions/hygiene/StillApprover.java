package org.groundbreak.decisions.hygiene;

import java.util.List;
import org.groundbreak.decisions.DaciRole;

/** The page names another approver, or one whom the host does not know, and the one from before counts until then. */
final class StillApprover implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return HygieneRule.about(
                "still-approver",
                sight.in(DaciRole.APPROVER).size() == 1
                        ? sight.stillCounts().stream().toList()
                        : List.of());
    }
}
