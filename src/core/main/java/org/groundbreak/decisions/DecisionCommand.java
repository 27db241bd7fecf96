package org.groundbreak.decisions;

import org.groundbreak.events.Command;
import org.groundbreak.events.Decision;

/**
 * What can be asked of a decision. A command decides itself; what is common to all is asked before, by
 * {@link DecisionDecider}. Whether the actor may view or edit the page is for the caller to ask the host before; the roles
 * of the decision are checked here.
 */
public sealed interface DecisionCommand extends Command
        permits NoticeRoles, ConfirmApprover, Decide, Reopen, NoteCopyWritten {

    /** What it leads to. Asked only of a state that can be read in full. Never throws. */
    Decision<DecisionEvent> decide(DecisionState state);

    /** Whether it is also decided when no version was noted yet. */
    default boolean evenWhenUnseen() {
        return false;
    }
}
