package org.groundbreak.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a window is.
 *
 * @param length at least a minute and at most 366 days, in whole milliseconds
 * @param clock how that is counted
 */
public record WindowLength(Duration length, WindowClock clock) {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int NANOS_OF_A_MILLISECOND = 1_000_000;

    /** 48 hours by the stopwatch. */
    public static final WindowLength USUAL = new WindowLength(Duration.ofHours(48), WindowClock.ELAPSED);

    /** @throws IllegalArgumentException when the length is not as described */
    public WindowLength {
        if (length.compareTo(Duration.ofMinutes(1)) < 0
                || length.compareTo(LONGEST) > 0
                || length.getNano() % NANOS_OF_A_MILLISECOND != 0) {
            throw new IllegalArgumentException("Not the length of a window: " + length);
        }
    }

    /** When a window ends that begins at that instant. @param calendar counts for working time alone */
    public Instant endFrom(Instant start, WorkingCalendar calendar) {
        return clock == WindowClock.ELAPSED ? start.plus(length) : calendar.after(start, length);
    }
}
