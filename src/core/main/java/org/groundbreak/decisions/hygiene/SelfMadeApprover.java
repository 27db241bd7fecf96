package org.groundbreak.decisions.hygiene;

import java.util.List;
import org.groundbreak.decisions.ApproverSeat;

/** The approver wrote the version that names him; said with whether that was before or after the due date, if there was one. */
final class SelfMadeApprover implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return sight
                .state()
                .approver()
                .pending()
                .or(() -> sight.state().approver().seat())
                .stream()
                .filter(ApproverSeat::selfMade)
                .map(seat -> new HygieneFinding(code(seat), List.of(sight.shown(seat.person()))))
                .toList();
    }

    private static String code(ApproverSeat seat) {
        return switch (seat.moment()) {
            case UNDATED -> "self-made-approver-undated";
            case BEFORE -> "self-made-approver";
            case AFTER -> "self-made-approver-after-due";
        };
    }
}
