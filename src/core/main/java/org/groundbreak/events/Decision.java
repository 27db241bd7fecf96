package org.groundbreak.events;

import java.util.ArrayList;
import java.util.List;

/**
 * The answer to a command.
 *
 * @param <E> the events of one kind of stream
 */
public sealed interface Decision<E> {

    /**
     * The command holds.
     *
     * @param proposals what shall be recorded, in this order; none when what was asked for is already so
     */
    record Accepted<E>(List<Proposal<E>> proposals) implements Decision<E> {
        public Accepted {
            proposals = List.copyOf(proposals);
        }
    }

    /** The command is refused. */
    record Refused<E>(Refusal refusal) implements Decision<E> {}

    /** Accepted, with these events and no words. */
    @SafeVarargs
    static <E> Decision<E> accept(E... events) {
        List<Proposal<E>> proposals = new ArrayList<>();
        for (E event : events) {
            proposals.add(Proposal.of(event));
        }
        return new Accepted<>(proposals);
    }

    /** Refused for this reason. */
    static <E> Decision<E> refuse(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
