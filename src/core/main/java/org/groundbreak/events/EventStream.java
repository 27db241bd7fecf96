package org.groundbreak.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stream as it was read: its events and what they add up to, which belong together. Whoever needs either takes this, so
 * that one request reads a stream once.
 *
 * @param <S> the state
 * @param <E> the events
 * @param id which stream
 * @param entries its events by rising sequence; unmodifiable
 * @param state the state after the last of them
 */
public record EventStream<S, E>(StreamId id, List<LogEntry<E>> entries, S state) {

    public EventStream {
        entries = List.copyOf(entries);
    }

    /** The sequence of the last event; 0 for a stream without events. */
    public long lastSequence() {
        return entries.isEmpty() ? 0 : last().sequence();
    }

    /** When the last event was recorded; empty for a stream without events. */
    public Optional<Instant> lastAt() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(last().header().at());
    }

    /** The same stream with more events behind. */
    EventStream<S, E> followedBy(List<LogEntry<E>> more, S after) {
        List<LogEntry<E>> all = new ArrayList<>(entries);
        all.addAll(more);
        return new EventStream<>(id, all, after);
    }

    private LogEntry<E> last() {
        return entries.get(entries.size() - 1);
    }
}
