package org.groundbreak.confluence.reviews;

import java.util.Optional;
import org.groundbreak.confluence.settings.ReviewSettings;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.reviews.ApprovalRule;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.ReviewSight;
import org.groundbreak.reviews.Round;
import org.groundbreak.specs.ContentToApprove;
import org.groundbreak.specs.ReviewStep;

/**
 * One person with one page and the review of its spec, in one request. Made by {@link ReviewDesk}.
 *
 * @param visit the page and its spec
 * @param settings what holds for new rounds
 * @param asking who asks, now and as what; of the page as it is published
 * @param page the same page
 */
public record ReviewVisit(SpecVisit visit, ReviewSettings settings, Asking asking, ContentToApprove page) {

    /** The same after more people were met. */
    public ReviewVisit on(SpecVisit met) {
        return new ReviewVisit(met, settings, asking, page);
    }

    /** The review as it is now, whether or not the end of a window is recorded (rule R2). */
    public ReviewSight sight() {
        return ReviewStep.sightAt(visit.state(), asking);
    }

    /** The round that is open. */
    public Optional<Round> open() {
        return sight().review().open();
    }

    /** Whether nothing may be written now. */
    public boolean readOnly() {
        return visit.surroundings().readOnly();
    }

    /** What the open round still needs. */
    public Optional<ApprovalRule> rule() {
        ReviewSight sight = sight();
        return sight.review().open().map(round -> new ApprovalRule(sight, round));
    }
}
