package org.groundbreak.decisions.hygiene;

import java.util.List;
import org.groundbreak.decisions.ApproverState;

/** The approver whom the page names does not count before that is confirmed. */
final class UnconfirmedApprover implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        ApproverState approver = sight.state().approver();
        return approver.pending().stream()
                .map(seat -> new HygieneFinding(code(approver), List.of(sight.shown(seat.person()))))
                .toList();
    }

    /** That another decision is gone from the page, whose driver confirms, is said nowhere else (rule D20). */
    private static String code(ApproverState approver) {
        return approver.afterGone() ? "unconfirmed-approver-after-gone" : "unconfirmed-approver";
    }
}
