package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;

/**
 * Let one more person review, in whatever phase the round is (rule R21). Several may look from one perspective, as from the
 * start on; nobody reviews twice.
 *
 * @param coming who shall review, too
 * @param perspective from where
 */
public record AddReviewer(Asking asking, PersonNumber coming, Perspective perspective) implements ReviewCommand {

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return ReviewCommand.inRound(sight, round -> {
            if (!sight.steers(asking)) {
                return refuse(ReviewRefusal.NOT_THE_DRIVER);
            }
            return round.reviewers().containsKey(coming)
                    ? refuse(ReviewRefusal.REVIEWER_ALREADY)
                    : accept(new RoundEvent.ReviewerNamed(round.number(), coming, perspective, Optional.empty()));
        });
    }
}
