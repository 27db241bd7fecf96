package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import org.groundbreak.events.Decision;

/** Take the own verdict back (rule R5). */
public record TakeBack(Asking asking) implements ReviewCommand {

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return ReviewCommand.inRound(
                sight,
                round -> round.verdicts().containsKey(asking.actor())
                        ? accept(new VerdictEvent.VerdictWithdrawn(round.number()))
                        : refuse(ReviewRefusal.NO_VERDICT));
    }
}
