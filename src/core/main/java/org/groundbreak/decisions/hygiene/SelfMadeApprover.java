package org.groundbreak.decisions.hygiene;

import java.util.List;
import org.groundbreak.decisions.ApproverSeat;

/** The approver wrote the version that names him; said with whether that was before or after the due date. */
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
                .map(seat -> new HygieneFinding(
                        seat.afterDue() ? "self-made-approver-after-due" : "self-made-approver",
                        sight.shown(seat.person())))
                .toList();
    }
}
