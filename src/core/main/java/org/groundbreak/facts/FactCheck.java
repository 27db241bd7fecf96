package org.groundbreak.facts;

import java.time.Instant;

/** What every fact has to keep to. */
final class FactCheck {

    private FactCheck() {}

    /** @throws IllegalArgumentException when it is not after the beginning of 1970, as no instant of ours is */
    static void instant(Instant instant) {
        if (instant.toEpochMilli() <= 0) {
            throw new IllegalArgumentException("Not an instant of ours: " + instant);
        }
    }
}
