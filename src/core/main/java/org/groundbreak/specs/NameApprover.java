package org.groundbreak.specs;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.ReviewRefusal;
import org.groundbreak.reviews.Verdict;

/**
 * Somebody shall be the approver, in place of whoever is it now. Rule S3: the driver, a process owner or an administrator
 * names or replaces the approver; a spec never goes back to having none. While the approver requests changes in a round, the
 * driver does not.
 *
 * @param oversees whether the actor watches over all reviews, as a process owner or an administrator
 * @param approver who; nobody is refused
 */
public record NameApprover(PersonNumber actor, int pageVersion, boolean oversees, Optional<PersonNumber> approver)
        implements SpecCommand {

    @Override
    public Decision<SpecEvent> decide(SpecState state) {
        if (!SpecCommand.drives(state, actor, oversees)) {
            return refuse(ReviewRefusal.NOT_THE_DRIVER);
        }
        if (approver.isEmpty()) {
            return refuse(SpecRefusal.APPROVER_REQUIRED);
        }
        if (approver.equals(state.approver())) {
            return accept();
        }
        if (!oversees && takesDissentAway(state)) {
            return refuse(ReviewRefusal.REVIEWER_REQUESTS_CHANGES);
        }
        return accept(new SpecEvent.ApproverNamed(approver.get()));
    }

    /** Whoever is replaced counts no more; who requests changes must not be got rid of in that way (rule R10). */
    private static boolean takesDissentAway(SpecState state) {
        return state.review()
                .review()
                .open()
                .flatMap(round -> state.approver()
                        .filter(holder -> !round.reviewers().containsKey(holder))
                        .map(round.verdicts()::get))
                .filter(given -> given.verdict() == Verdict.REQUEST_CHANGES)
                .isPresent();
    }
}
