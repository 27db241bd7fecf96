package org.groundbreak.decisions;

import static org.groundbreak.events.Decision.refuse;

import org.groundbreak.events.Decider;
import org.groundbreak.events.Decision;
import org.groundbreak.events.LogEntry;

/**
 * What is common to all commands of a decision, asked once before each decides itself.
 *
 * <ul>
 *   <li>D5: nothing is decided before a published version was noted.
 *   <li>D13: nothing is decided on a history that this version cannot read in full.
 * </ul>
 */
public final class DecisionDecider implements Decider<DecisionState, DecisionCommand, DecisionEvent> {

    @Override
    public DecisionState initial() {
        return DecisionState.NONE;
    }

    @Override
    public DecisionState evolve(DecisionState state, LogEntry<DecisionEvent> entry) {
        return entry.event().applyTo(state.at(entry.sequence()), entry.header());
    }

    @Override
    public Decision<DecisionEvent> decide(DecisionState state, DecisionCommand command) {
        if (state.unreadable()) {
            return refuse(DecisionRefusal.WRITTEN_BY_NEWER_VERSION);
        }
        if (state.published().isEmpty() && !command.evenWhenUnseen()) {
            return refuse(DecisionRefusal.NOT_A_DECISION);
        }
        return command.decide(state);
    }
}
