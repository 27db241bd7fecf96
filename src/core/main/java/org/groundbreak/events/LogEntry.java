package org.groundbreak.events;

/**
 * An event of the domain with its place and its circumstances.
 *
 * @param <E> the events of one kind of stream
 * @param sequence its place in the stream
 * @param header when, who, which version
 * @param event what happened
 * @param arrival when it came into this log
 */
public record LogEntry<E>(long sequence, EventHeader header, E event, Arrival arrival) {

    /** An event that was recorded when it happened. */
    public LogEntry(long sequence, EventHeader header, E event) {
        this(sequence, header, event, new Arrival(header.at(), false));
    }
}
