package org.groundbreak.reviews;

import java.util.Optional;
import org.groundbreak.people.PersonNumber;

/**
 * What a command of a review is decided on.
 *
 * @param sequence of the last event of the spec
 * @param review as it stands
 * @param driver of the spec
 * @param approver of the spec
 * @param versionJudged page version of the approval that stands, or that stood before the open round; 0 without one
 */
public record ReviewSight(
        long sequence,
        Review review,
        Optional<PersonNumber> driver,
        Optional<PersonNumber> approver,
        int versionJudged) {

    /** Whether that person is the driver. */
    boolean isDriver(PersonNumber person) {
        return driver.filter(person::equals).isPresent();
    }

    /** Whether that person is the approver. */
    boolean isApprover(PersonNumber person) {
        return approver.filter(person::equals).isPresent();
    }

    /** Whether that person has the driver's part, or watches over all rounds. */
    boolean steers(Asking asking) {
        return isDriver(asking.actor()) || asking.rank().watchesOver();
    }

    /** Whether that person's verdict counts in that round. */
    boolean judges(Round round, PersonNumber person) {
        return round.reviewers().containsKey(person) || isApprover(person);
    }

    ReviewSight with(long latest, Review changed) {
        return new ReviewSight(latest, changed, driver, approver, versionJudged);
    }
}
