package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;

/**
 * Let somebody review in place of somebody else, from the same perspective (rule R10).
 *
 * @param leaving who shall review no more
 * @param coming who shall instead
 */
public record ReplaceReviewer(Asking asking, PersonNumber leaving, PersonNumber coming) implements ReviewCommand {

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return ReviewCommand.inRound(sight, round -> {
            Reviewer reviewer = round.reviewers().get(leaving);
            boolean himself = reviewer != null && asking.actor().equals(leaving);
            if (!sight.steers(asking) && !himself) {
                return refuse(ReviewRefusal.NOT_THE_DRIVER);
            }
            if (reviewer == null) {
                return refuse(ReviewRefusal.REVIEWER_GONE);
            }
            if (round.reviewers().containsKey(coming)) {
                return refuse(ReviewRefusal.REVIEWER_ALREADY);
            }
            if (requestsChanges(round) && !asking.rank().watchesOver()) {
                return refuse(ReviewRefusal.REVIEWER_REQUESTS_CHANGES);
            }
            return accept(
                    new RoundEvent.ReviewerNamed(round.number(), coming, reviewer.perspective(), Optional.of(leaving)));
        });
    }

    private boolean requestsChanges(Round round) {
        return Optional.ofNullable(round.verdicts().get(leaving))
                .filter(given -> given.verdict() == Verdict.REQUEST_CHANGES)
                .isPresent();
    }
}
