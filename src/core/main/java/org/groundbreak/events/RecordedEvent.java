package org.groundbreak.events;

import java.util.Objects;
import java.util.Optional;

/**
 * An event as it stands in the log.
 *
 * @param stream where it stands
 * @param sequence its place there: 1, 2, 3 … without a gap (rule E1)
 * @param header when, who, which version
 * @param body what happened
 * @param textDigest salted digest of the words that belong to it, also after these were erased
 */
public record RecordedEvent(
        StreamId stream, long sequence, EventHeader header, EventBody body, Optional<String> textDigest) {

    /** @throws IllegalArgumentException when the sequence is not positive */
    public RecordedEvent {
        Objects.requireNonNull(stream);
        if (sequence < 1) {
            throw new IllegalArgumentException("The first event of a stream is number 1, not " + sequence);
        }
    }
}
