package org.groundbreak.events;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When an append is recorded to have happened (rule E3). Order is the sequence, and no decision looks at an instant. So
 * that what people read never contradicts that order, the instant recorded is the clock's or that of the stream's last
 * event, whichever is later. When the clock was behind, its own reading is kept beside it under {@link #CLOCK_KEY}:
 * a clock that once ran ahead can then be told from people who acted in the same moment.
 *
 * @param at what is recorded, in whole milliseconds
 * @param clock what the clock said, when that was earlier
 */
record RecordingTime(Instant at, Optional<Instant> clock) {

    static final String CLOCK_KEY = "clock";

    /** @param last when the stream's last event was recorded; empty for a stream without events */
    static RecordingTime after(Optional<Instant> last, Instant reading) {
        Instant now = reading.truncatedTo(ChronoUnit.MILLIS);
        return last.filter(now::isBefore)
                .map(later -> new RecordingTime(later, Optional.of(now)))
                .orElseGet(() -> new RecordingTime(now, Optional.empty()));
    }

    /** Of what came about by itself at that instant, and never before the last event of the stream (rule E7). */
    static RecordingTime planned(Optional<Instant> last, Instant at) {
        Instant planned = at.truncatedTo(ChronoUnit.MILLIS);
        return new RecordingTime(last.filter(planned::isBefore).orElse(planned), Optional.empty());
    }

    EventBody stamp(EventBody body) {
        return clock.map(reading -> body.with(CLOCK_KEY, reading.toString())).orElse(body);
    }
}
