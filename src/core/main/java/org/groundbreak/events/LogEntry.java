package org.groundbreak.events;

/**
 * An event of the domain with its place and its circumstances.
 *
 * @param <E> the events of one kind of stream
 * @param sequence its place in the stream
 * @param header when, who, which version
 * @param event what happened
 */
public record LogEntry<E>(long sequence, EventHeader header, E event) {}
