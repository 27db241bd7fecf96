package org.groundbreak.events;

import java.util.List;

/**
 * What became of a command.
 *
 * @param <S> the state of the stream
 * @param <E> the events
 */
public sealed interface Outcome<S, E> {

    /**
     * The command holds.
     *
     * @param stream the stream with the new events
     * @param appended the new events as recorded; none when what was asked for was already so
     */
    record Done<S, E>(EventStream<S, E> stream, List<RecordedEvent> appended) implements Outcome<S, E> {
        public Done {
            appended = List.copyOf(appended);
        }
    }

    /**
     * The command was refused; nothing was written.
     *
     * @param stream the stream it was refused on
     * @param refusal why
     */
    record Refused<S, E>(EventStream<S, E> stream, Refusal refusal) implements Outcome<S, E> {}
}
