package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import org.groundbreak.events.Decision;

/** A reviewer says that he will review; nothing happens when he has said so, or has given a verdict. */
public record TakeOn(Asking asking) implements ReviewCommand {

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return ReviewCommand.inRound(sight, round -> {
            Reviewer reviewer = round.reviewers().get(asking.actor());
            if (reviewer == null) {
                return refuse(ReviewRefusal.NOT_A_REVIEWER);
            }
            boolean known = reviewer.takenOn().isPresent() || round.verdicts().containsKey(asking.actor());
            return known ? accept() : accept(new RoundEvent.ReviewTakenOn(round.number()));
        });
    }
}
