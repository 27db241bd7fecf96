package org.groundbreak.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * When an event came into this log (rule E8). Mostly that is when it happened; of a window that ended by itself it is when
 * somebody noticed, and of an event of another log when it was taken in.
 *
 * @param at when, by the clock of whoever wrote it
 * @param takenIn whether it happened in another log
 */
public record Arrival(Instant at, boolean takenIn) {

    /** Key of the data of an event that came about by itself: when it was recorded, where that was later. */
    public static final String RECORDED_KEY = "recordedAt";

    /** Key of the data of an event of another log: when it was taken in. */
    public static final String TAKEN_IN_KEY = "importedAt";

    /** Of an event as the log has it; what cannot be read counts as not said. */
    static Arrival of(EventHeader header, EventBody body) {
        Optional<Instant> takenIn = instant(body, TAKEN_IN_KEY);
        return new Arrival(
                takenIn.or(() -> instant(body, RECORDED_KEY)).orElse(header.at()),
                body.data().containsKey(TAKEN_IN_KEY));
    }

    private static Optional<Instant> instant(EventBody body, String key) {
        try {
            return Optional.ofNullable(body.data().get(key)).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
