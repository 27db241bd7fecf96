package org.groundbreak.specs;

import java.util.Optional;
import org.groundbreak.people.PersonNumber;

/**
 * What the events of one spec add up to. Made by {@link SpecDecider#fold}.
 *
 * @param sequence of the last event folded in; 0 for none
 * @param registration how it began; empty for a stream without events
 * @param driver who brings it to its approval; empty for a stream without events
 * @param approver the one person who may approve
 * @param review where the review stands
 * @param links its epics
 * @param stopped whether the page is no longer treated as a spec (rules S11 and S13)
 * @param unreadable whether there is an event that this version of the product cannot read (rule S12)
 */
public record SpecState(
        long sequence,
        Optional<Registration> registration,
        Optional<PersonNumber> driver,
        Optional<PersonNumber> approver,
        ReviewState review,
        EpicLinks links,
        boolean stopped,
        boolean unreadable) {

    static final SpecState NONE = new SpecState(
            0, Optional.empty(), Optional.empty(), Optional.empty(), ReviewState.NONE, EpicLinks.NONE, false, false);

    /** Whether this is a spec now: registered, and not stopped. */
    public boolean active() {
        return registration.isPresent() && !stopped;
    }

    /** Short for the status of the review. */
    public SpecStatus status() {
        return review.status();
    }

    /** Short for the approval that stands. */
    public Optional<Approval> approval() {
        return review.approval();
    }

    /** Short for who took the approval, or the spec as a whole, back. */
    public Optional<Withdrawal> withdrawal() {
        return review.withdrawal();
    }

    /** The page version of the approval that stands, or stood before the open round; 0 without one that is of here. */
    public int versionJudged() {
        return review.versionJudged();
    }

    SpecState at(long latest) {
        return new SpecState(latest, registration, driver, approver, review, links, stopped, unreadable);
    }

    SpecState registered(Registration how, Optional<String> typedEpicKey) {
        return new SpecState(
                sequence,
                Optional.of(how),
                Optional.of(how.driver()),
                approver,
                review,
                links.typed(typedEpicKey),
                stopped,
                unreadable);
    }

    SpecState approvedBy(PersonNumber person) {
        return new SpecState(sequence, registration, driver, Optional.of(person), review, links, stopped, unreadable);
    }

    SpecState drivenBy(PersonNumber person) {
        return new SpecState(sequence, registration, Optional.of(person), approver, review, links, stopped, unreadable);
    }

    SpecState with(ReviewState changed) {
        return new SpecState(sequence, registration, driver, approver, changed, links, stopped, unreadable);
    }

    SpecState with(EpicLinks changed) {
        return new SpecState(sequence, registration, driver, approver, review, changed, stopped, unreadable);
    }

    SpecState asStopped() {
        return new SpecState(sequence, registration, driver, approver, review, links, true, unreadable);
    }

    SpecState asResumed() {
        return new SpecState(sequence, registration, driver, approver, review, links, false, unreadable);
    }

    SpecState asUnreadable() {
        return new SpecState(sequence, registration, driver, approver, review, links, stopped, true);
    }
}
