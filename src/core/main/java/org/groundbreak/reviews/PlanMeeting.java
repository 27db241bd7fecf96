package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.refuse;

import java.util.List;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.Proposal;

/**
 * Plan the meeting, or move it (rule R16). Planned again as it is, it is sent out again.
 *
 * @param place where, in words; blank counts as none
 */
public record PlanMeeting(Asking asking, Meeting.Slot slot, Optional<String> place) implements ReviewCommand {

    public PlanMeeting {
        place = place.flatMap(NamedTexts::clean);
    }

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return ReviewCommand.inRound(sight, round -> {
            if (!sight.isDriver(asking.actor()) && !sight.isApprover(asking.actor())) {
                return refuse(ReviewRefusal.NEITHER_DRIVER_NOR_APPROVER);
            }
            if (round.phase() != RoundPhase.MEETING) {
                return refuse(ReviewRefusal.WINDOW_OPEN);
            }
            if (!slot.at().isAfter(asking.now())) {
                return refuse(ReviewRefusal.MEETING_IN_THE_PAST);
            }
            ReviewEvent planned = new MeetingEvent.MeetingPlanned(round.number(), slot);
            return new Decision.Accepted<>(List.of(new Proposal<>(planned, place)));
        });
    }
}
