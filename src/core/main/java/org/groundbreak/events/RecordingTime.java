package org.groundbreak.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * When an append is recorded to have happened (rule E3). Order is the sequence, and no decision looks at what is
 * recorded here. So that what people read never contradicts that order, the instant recorded is the clock's or that of the stream's last
 * event, whichever is later. When the clock was behind, its own reading is kept beside it under {@link #CLOCK_KEY}:
 * a clock that once ran ahead can then be told from people who acted in the same moment.
 *
 * @param at what is recorded, in whole milliseconds
 * @param readings what the clock said where that was something else, by the key under which it is kept
 */
record RecordingTime(Instant at, Map<String, Instant> readings) {

    static final String CLOCK_KEY = "clock";

    /** Key of the data of an event that came about by itself: when it was recorded, where that was later. */
    static final String RECORDED_KEY = "recordedAt";

    /** @param last when the stream's last event was recorded; empty for a stream without events */
    static RecordingTime after(Optional<Instant> last, Instant reading) {
        Instant now = reading.truncatedTo(ChronoUnit.MILLIS);
        return last.filter(now::isBefore)
                .map(later -> new RecordingTime(later, Map.of(CLOCK_KEY, now)))
                .orElseGet(() -> new RecordingTime(now, Map.of()));
    }

    /**
     * Of what came about by itself at that instant, and never before the last event of the stream (rule E7). That it was
     * noticed later is kept beside it (rule E8).
     */
    static RecordingTime planned(Optional<Instant> last, Instant at, Instant reading) {
        Instant planned = at.truncatedTo(ChronoUnit.MILLIS);
        Instant recorded = last.filter(planned::isBefore).orElse(planned);
        Instant now = reading.truncatedTo(ChronoUnit.MILLIS);
        return new RecordingTime(recorded, now.isAfter(recorded) ? Map.of(RECORDED_KEY, now) : Map.of());
    }

    /** When an event came into this log (rule E8). What cannot be read counts as not said. */
    static Instant of(EventHeader header, EventBody body) {
        return instant(body, EventBody.TAKEN_IN_AT)
                .or(() -> instant(body, RECORDED_KEY))
                .orElse(header.at());
    }

    private static Optional<Instant> instant(EventBody body, String key) {
        try {
            return Optional.ofNullable(body.data().get(key)).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    EventBody stamp(EventBody body) {
        EventBody stamped = body;
        for (Map.Entry<String, Instant> reading : readings.entrySet()) {
            stamped = stamped.with(reading.getKey(), reading.getValue().toString());
        }
        return stamped;
    }
}
