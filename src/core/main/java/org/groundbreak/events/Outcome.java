package org.groundbreak.events;

import java.util.List;

/**
 * What became of a command.
 *
 * @param <S> the state of the stream
 */
public sealed interface Outcome<S> {

    /**
     * The command holds.
     *
     * @param state the state with the new events
     * @param appended the new events as recorded; none when what was asked for was already so
     */
    record Done<S>(S state, List<RecordedEvent> appended) implements Outcome<S> {
        public Done {
            appended = List.copyOf(appended);
        }
    }

    /**
     * The command was refused; nothing was written.
     *
     * @param state the state it was refused in
     * @param refusal why
     */
    record Refused<S>(S state, Refusal refusal) implements Outcome<S> {}
}
