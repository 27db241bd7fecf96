package org.groundbreak.events;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    static RecordingTime after(List<RecordedEvent> stream, Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (stream.isEmpty()) {
            return new RecordingTime(now, Optional.empty());
        }
        Instant last = stream.get(stream.size() - 1).header().at();
        return now.isBefore(last)
                ? new RecordingTime(last, Optional.of(now))
                : new RecordingTime(now, Optional.empty());
    }

    EventBody stamp(EventBody body) {
        return clock.map(reading -> body.with(CLOCK_KEY, reading.toString())).orElse(body);
    }
}
