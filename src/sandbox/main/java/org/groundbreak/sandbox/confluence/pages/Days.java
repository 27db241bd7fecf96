package org.groundbreak.sandbox.confluence.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Dates on the host's own pages. */
final class Days {
    private Days() {}

    /** To the minute, in UTC. */
    static String minute(Instant instant) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").format(instant.atOffset(ZoneOffset.UTC));
    }
}
