package org.groundbreak.decisions.hygiene;

import java.util.List;

/** The approver, or who shall be or was it, was named by others, after the due date. */
final class LateApprover implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return HygieneRule.about(
                "approver-after-due",
                sight.seats().stream()
                        .filter(seat -> seat.afterDue() && !seat.selfMade())
                        .map(seat -> sight.shown(seat.person()))
                        .distinct()
                        .toList());
    }
}
