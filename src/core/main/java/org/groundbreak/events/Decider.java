package org.groundbreak.events;

import java.util.List;
import java.util.Optional;

/**
 * The rules of one kind of stream, as pure functions: no clock, no storage, no host.
 *
 * @param <S> the state, immutable
 * @param <C> the commands
 * @param <E> the events
 */
public interface Decider<S, C extends Command, E> {

    /** The state of a stream without events. */
    S initial();

    /** The state after one more event. The log is the truth: this never throws and never refuses. */
    S evolve(S state, LogEntry<E> entry);

    /**
     * What a command leads to in that state. Never throws for a command that could be constructed. Nothing is written: it
     * may be asked at any time whether somebody's command would hold.
     */
    Decision<E> decide(S state, C command);

    /** Why the command would be refused in that state; empty when it would hold. */
    default Optional<Refusal> refusal(S state, C command) {
        return decide(state, command) instanceof Decision.Refused<E> refused
                ? Optional.of(refused.refusal())
                : Optional.empty();
    }

    /** Whether the command would hold in that state and change something. */
    default boolean wouldChange(S state, C command) {
        return decide(state, command) instanceof Decision.Accepted<E> accepted
                && !accepted.proposals().isEmpty();
    }

    /** The state after all of these events. */
    default S fold(List<LogEntry<E>> entries) {
        S state = initial();
        for (LogEntry<E> entry : entries) {
            state = evolve(state, entry);
        }
        return state;
    }
}
