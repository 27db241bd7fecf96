package org.groundbreak.events;

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
        return new RecordingTime(recorded, now.isAfter(recorded) ? Map.of(Arrival.RECORDED_KEY, now) : Map.of());
    }

    EventBody stamp(EventBody body) {
        EventBody stamped = body;
        for (Map.Entry<String, Instant> reading : readings.entrySet()) {
            stamped = stamped.with(reading.getKey(), reading.getValue().toString());
        }
        return stamped;
    }
}
