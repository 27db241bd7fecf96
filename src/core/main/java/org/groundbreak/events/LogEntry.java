package org.groundbreak.events;

import java.time.Instant;

/**
 * An event of the domain with its place and its circumstances.
 *
 * @param <E> the events of one kind of stream
 * @param sequence its place in the stream
 * @param header when, who, which version
 * @param event what happened
 * @param recordedAt when it came into this log, which may be long after it happened (rule E8): of what came about by itself
 *     when somebody noticed, of what was taken in when that was
 */
public record LogEntry<E>(long sequence, EventHeader header, E event, Instant recordedAt) {

    /** An event that was recorded when it happened. */
    public LogEntry(long sequence, EventHeader header, E event) {
        this(sequence, header, event, header.at());
    }
}
