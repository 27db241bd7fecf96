package org.groundbreak.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Turns events of the domain into what the store keeps, and back.
 *
 * @param <E> the events of one kind of stream
 */
public interface EventCodec<E> {

    /** What the store keeps of an event. */
    EventBody encode(E event);

    /** The event again. Never throws: what cannot be read becomes an event of the domain that says so. */
    E decode(EventBody body);

    /** A stream's events as the domain sees them, in the same order. */
    default List<LogEntry<E>> decodeAll(List<RecordedEvent> events) {
        List<LogEntry<E>> entries = new ArrayList<>(events.size());
        for (RecordedEvent event : events) {
            EventHeader header = event.body().isTakenIn() ? event.header().fromElsewhere() : event.header();
            entries.add(new LogEntry<>(
                    event.sequence(), header, decode(event.body()), RecordingTime.of(header, event.body())));
        }
        return Collections.unmodifiableList(entries);
    }
}
