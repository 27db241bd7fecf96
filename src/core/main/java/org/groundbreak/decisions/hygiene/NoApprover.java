package org.groundbreak.decisions.hygiene;

import java.util.List;
import org.groundbreak.decisions.DaciRole;

/** Nobody is named as approver, so nobody can decide. */
final class NoApprover implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return HygieneRule.when(sight.macro().named(DaciRole.APPROVER).isEmpty(), "no-approver");
    }
}
