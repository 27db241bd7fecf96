package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.util.List;
import org.groundbreak.events.Decision;
import org.groundbreak.events.Proposal;

/** Cancel the meeting; the round stays open (rule R16). */
public record CancelMeeting(Asking asking) implements ReviewCommand {

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return ReviewCommand.inRound(sight, round -> {
            if (!sight.steers(asking) && !sight.isApprover(asking.actor())) {
                return refuse(ReviewRefusal.NEITHER_DRIVER_NOR_APPROVER);
            }
            return round.talk().meeting().plan().isPresent()
                    ? accept(new MeetingEvent.MeetingCancelled(round.number()))
                    : refuse(ReviewRefusal.NO_MEETING);
        });
    }

    /** What has to be recorded when the round ends before its meeting has begun. */
    static List<Proposal<ReviewEvent>> ahead(Round round, Asking asking) {
        return round.talk().meeting().isAhead(asking.now())
                ? List.of(Proposal.of(new MeetingEvent.MeetingCancelled(round.number())))
                : List.of();
    }
}
