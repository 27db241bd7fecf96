package org.groundbreak.decisions.hygiene;

import java.util.List;

/** The approver whom the page names does not count before that is confirmed. */
final class UnconfirmedApprover implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return sight.state().approver().pending().stream()
                .map(seat -> new HygieneFinding("unconfirmed-approver", List.of(sight.shown(seat.person()))))
                .toList();
    }
}
