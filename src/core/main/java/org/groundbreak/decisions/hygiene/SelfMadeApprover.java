package org.groundbreak.decisions.hygiene;

import java.util.List;
import java.util.stream.Stream;
import org.groundbreak.decisions.ApproverSeat;
import org.groundbreak.decisions.DueMoment;

/**
 * The approver, or who shall be it or was it when it was decided, wrote himself into the page; said with whether that was
 * before or after the due date, if there was one. Naming another one later takes nothing of it back while it matters.
 */
final class SelfMadeApprover implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return Stream.of(DueMoment.values())
                .flatMap(moment -> HygieneRule.about(code(moment), names(sight, moment)).stream())
                .toList();
    }

    private static List<String> names(DecisionSight sight, DueMoment moment) {
        return sight.seats().stream()
                .filter(seat -> seat.selfMade() && seat.moment() == moment)
                .map(ApproverSeat::person)
                .map(sight::shown)
                .distinct()
                .toList();
    }

    private static String code(DueMoment moment) {
        return switch (moment) {
            case UNDATED -> "self-made-approver-undated";
            case BEFORE -> "self-made-approver";
            case AFTER -> "self-made-approver-after-due";
        };
    }
}
