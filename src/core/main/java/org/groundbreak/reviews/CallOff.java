package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.Proposal;

/**
 * Call the round off (rule R11).
 *
 * @param reason why; blank counts as none
 */
public record CallOff(Asking asking, Optional<String> reason) implements ReviewCommand {

    public CallOff {
        reason = reason.flatMap(NamedTexts::clean);
    }

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return ReviewCommand.inRound(sight, round -> {
            if (!sight.steers(asking)) {
                return refuse(ReviewRefusal.NOT_THE_DRIVER);
            }
            List<Proposal<ReviewEvent>> events = new ArrayList<>();
            events.add(new Proposal<>(new RoundEvent.RoundCalledOff(round.number()), reason));
            events.addAll(CancelMeeting.ahead(round, asking));
            return new Decision.Accepted<>(events);
        });
    }
}
