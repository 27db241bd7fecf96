package org.groundbreak.decisions.hygiene;

import java.util.List;

/** The approver was named by others, after the due date. */
final class LateApprover implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return sight
                .state()
                .approver()
                .pending()
                .or(() -> sight.state().approver().seat())
                .stream()
                .filter(seat -> seat.afterDue() && !seat.selfMade())
                .map(seat -> new HygieneFinding("approver-after-due", List.of(sight.shown(seat.person()))))
                .toList();
    }
}
