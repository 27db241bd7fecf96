package org.groundbreak.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * A time in which people work without a break.
 *
 * @param from its first instant
 * @param to the first instant after it, later than {@code from}
 */
record Stretch(Instant from, Instant to) {

    Duration length() {
        return Duration.between(from, to);
    }
}
