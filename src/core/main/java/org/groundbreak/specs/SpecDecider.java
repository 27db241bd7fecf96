package org.groundbreak.specs;

import static org.groundbreak.events.Decision.refuse;

import org.groundbreak.events.Decider;
import org.groundbreak.events.Decision;
import org.groundbreak.events.LogEntry;

/**
 * What is common to all commands of a spec, asked once before each decides itself.
 *
 * <ul>
 *   <li>S1: of a page that is no spec nothing is decided but that it becomes one.
 *   <li>S11: of a page that is no longer treated as a spec nothing is decided but that it is again.
 *   <li>S12: nothing is decided on a history that this version cannot read in full.
 * </ul>
 */
public final class SpecDecider implements Decider<SpecState, SpecCommand, SpecEvent> {

    @Override
    public SpecState initial() {
        return SpecState.NONE;
    }

    @Override
    public SpecState evolve(SpecState state, LogEntry<SpecEvent> entry) {
        return entry.event().applyTo(state.at(entry.sequence()), entry.header());
    }

    @Override
    public Decision<SpecEvent> decide(SpecState state, SpecCommand command) {
        if (state.unreadable()) {
            return refuse(SpecRefusal.WRITTEN_BY_NEWER_VERSION);
        }
        if (state.stopped() && !command.evenWhenStopped()) {
            return refuse(SpecRefusal.STOPPED);
        }
        if (state.registration().isEmpty() && !command.evenWhenUnregistered()) {
            return refuse(SpecRefusal.NOT_A_SPEC);
        }
        return command.decide(state);
    }
}
