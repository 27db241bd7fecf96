package org.groundbreak.start;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a field from one of its changes to the next.
 *
 * @param told what the history says; empty where it does not
 * @param later what it must have become in between, since the next change began with it, or the issue has it now; empty
 *     where the history is consistent
 */
record Value<T>(Optional<T> told, Optional<Seen<T>> later) {

    /**
     * A value that nobody saw come.
     *
     * @param at when it was seen; {@link #NOW} for what the issue has now
     */
    record Seen<T>(T value, Instant at) {}

    /** After everything that was recorded. */
    static final Instant NOW = Instant.MAX;

    /** A value that has just been seen, and is not contradicted. */
    static <T> Value<T> seen(T value) {
        return new Value<>(Optional.of(value), Optional.empty());
    }
}
