package org.groundbreak.store;

import java.util.Optional;
import org.groundbreak.trail.ChainedEvent;
import org.groundbreak.trail.TrailEvent;

/**
 * One row of the log as verifying needs it: also what somebody has changed so that it is no event any more.
 *
 * @param sequence of the row
 * @param event empty when the row can be no event of ours
 * @param words what belongs to it
 */
public record StoredEvent(long sequence, Optional<ChainedEvent> event, StoredWords words) {

    /** The event with its words; empty when the row can be none. */
    public Optional<TrailEvent> readable() {
        return event.map(chained -> new TrailEvent(chained, words.text()));
    }

    static StoredEvent of(EventRow row, StoredWords words) {
        return new StoredEvent(row.getSeq(), chained(row), words);
    }

    private static Optional<ChainedEvent> chained(EventRow row) {
        try {
            return Optional.of(new ChainedEvent(EventColumns.event(row), EventColumns.hash(row)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
