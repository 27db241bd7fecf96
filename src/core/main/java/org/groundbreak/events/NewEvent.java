package org.groundbreak.events;

import java.util.Optional;

/**
 * An event about to be appended; the log gives it its sequence.
 *
 * @param header when, who, which version
 * @param body what happened
 * @param text the words that belong to it, which the store keeps in a place of their own
 */
public record NewEvent(EventHeader header, EventBody body, Optional<FreeText> text) {

    /** The event as it will be read: with its place in the stream, and of its text only the digest. */
    public RecordedEvent recordedAs(StreamId stream, long sequence) {
        return new RecordedEvent(stream, sequence, header, body, text.map(FreeText::digest));
    }
}
