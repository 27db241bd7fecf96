package org.groundbreak.decisions.hygiene;

import java.util.List;
import org.groundbreak.decisions.ApproverSeat;

/** The approver whom the page names does not count before that is confirmed. */
final class UnconfirmedApprover implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return sight.state().approver().pending().stream()
                .map(seat -> new HygieneFinding(code(seat), List.of(sight.shown(seat.person()))))
                .toList();
    }

    /** Of a first version that waits, another decision is gone from the page, which is said nowhere else (rule D20). */
    private static String code(ApproverSeat seat) {
        return seat.sequence() == 1 ? "unconfirmed-approver-after-gone" : "unconfirmed-approver";
    }
}
