package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.user.UserKey;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.people.PersonNumber;

/**
 * One person with one decision of a page he may view, in one request. Made by {@link DecisionDesk}.
 *
 * @param viewer who asks
 * @param page as it is published now
 * @param reading what that page says
 * @param shown the decision in it, one of its own, with its attachments
 * @param stream its log
 * @param cast everybody its state speaks of
 */
public record DecisionVisit(
        UserKey viewer, Page page, PageReading reading, ShownDecision shown, DecisionStream stream, Cast cast) {

    /** The decision as the page has it. */
    public DaciMacro macro() {
        return shown.macro();
    }

    /** How the decision stands. */
    public DecisionState state() {
        return stream.state();
    }

    /** The version that is published now. */
    public int version() {
        return reading.version();
    }

    /** The viewer's number in this log; a stranger when it does not know him. */
    public PersonNumber actor() {
        return cast.numberOf(viewer);
    }

    /** The same after something has happened. */
    DecisionVisit with(DecisionStream changed, Cast everybody) {
        return new DecisionVisit(viewer, page, reading, shown, changed, everybody);
    }
}
