package org.groundbreak.decisions;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;

/**
 * A version of the page was published. Rule D5: every change of the roles or the due date is recorded with its version and
 * those who wrote it; the same again, or an older version that comes late, changes nothing. The stream begins with the
 * first version that has the decision.
 *
 * @param actor who published it; {@link PersonNumber#CLOCK} when he had not signed in
 * @param pageVersion that version, at least 1
 * @param roles who holds which role in it
 * @param due until when it shall be decided, when that is a date
 * @param contributors who wrote that version, and those since the one before that was looked at; else somebody who
 *     made himself approver in a version that nobody looked at would seem to have been named by others
 * @param day on which it was published, in the zone of the space
 * @param fixed whether the space wants another approver to be confirmed (rule D7)
 * @param begun whether one of its options says something
 * @param before what it follows, should it be the first
 */
public record NoticeRoles(
        PersonNumber actor,
        int pageVersion,
        PublishedRoles roles,
        Optional<LocalDate> due,
        Set<PersonNumber> contributors,
        LocalDate day,
        boolean fixed,
        boolean begun,
        Succession before)
        implements DecisionCommand {

    public NoticeRoles {
        contributors = Set.copyOf(contributors);
    }

    /** A version that follows none of another decision. */
    public NoticeRoles(
            PersonNumber actor,
            int pageVersion,
            PublishedRoles roles,
            Optional<LocalDate> due,
            Set<PersonNumber> contributors,
            LocalDate day,
            boolean fixed,
            boolean begun) {
        this(actor, pageVersion, roles, due, contributors, day, fixed, begun, Succession.NONE);
    }

    @Override
    public boolean evenWhenUnseen() {
        return true;
    }

    @Override
    public Decision<DecisionEvent> decide(DecisionState state) {
        if (pageVersion < 1) {
            return refuse(DecisionRefusal.VERSION_REQUIRED);
        }
        Succession follows = state.published().isEmpty() ? before : Succession.NONE;
        return isNews(state)
                ? accept(new DecisionEvent.RolesSeen(roles, due, contributors, day, fixed, begun, follows))
                : accept();
    }

    private boolean isNews(DecisionState state) {
        if (state.published().isEmpty()) {
            return true;
        }
        PublishedVersion known = state.published().get();
        if (pageVersion < known.version()) {
            return false;
        }
        return !known.roles().equals(roles)
                || !known.due().equals(due)
                || begun && !state.begun()
                || !fixed && isHeldBack(state);
    }

    /** Whether the approver of the page does not count, only since that was to be confirmed. */
    private boolean isHeldBack(DecisionState state) {
        return !state.approver()
                .seat()
                .map(ApproverSeat::person)
                .equals(roles.of(DaciRole.APPROVER).only());
    }
}
