package org.groundbreak.specs;

import org.groundbreak.events.Command;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;

/**
 * What can be asked of a spec. A command decides itself, as an event applies itself; what is common to all is asked before,
 * by {@link SpecDecider}. Whether the actor may view or edit the page, or browse the epic, is for the caller to ask the
 * hosts before; the roles within the spec are checked here.
 */
public sealed interface SpecCommand extends Command
        permits Approve,
                InPlaceOf,
                InTime,
                LinkEpic,
                NameApprover,
                NameDriver,
                Reaffirm,
                Register,
                ResumeTreatingAsSpec,
                ReviewStep,
                StopTreatingAsSpec,
                UnlinkEpic,
                Withdraw {

    /**
     * What it leads to. Asked only of a state that can be read in full and is a spec, but for the two exceptions below. Never
     * throws.
     */
    Decision<SpecEvent> decide(SpecState state);

    /** Whether it is also decided for a page that is no longer treated as a spec (rule S11). */
    default boolean evenWhenStopped() {
        return false;
    }

    /** Whether it is also decided for a page that never was a spec (rule S1). */
    default boolean evenWhenUnregistered() {
        return false;
    }

    /** Whether somebody has the driver's part in that state. @param oversees whether he has it of every spec */
    static boolean drives(SpecState state, PersonNumber person, boolean oversees) {
        return oversees || state.driver().filter(person::equals).isPresent();
    }
}
