package org.groundbreak.confluence.reminders;

import java.time.Duration;
import java.time.Instant;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.events.LogEntry;
import org.groundbreak.specs.SpecEvent;

/**
 * Which events of a spec are news (rule C15): those that were recorded in the last week, whenever they happened, so that a
 * window whose end nobody noticed for days is told of all the same. What another log recorded is no news here, nor what
 * came about before that log was taken in.
 */
final class Newness {

    /** What was recorded earlier is told no more, as after a long time without a mail server. */
    static final Duration KEPT = Duration.ofDays(7);

    private final Instant since;
    private final Instant takenIn;

    private Newness(Instant since, Instant takenIn) {
        this.since = since;
        this.takenIn = takenIn;
    }

    static Newness of(SpecStream spec, Instant now) {
        Instant takenIn = spec.entries().stream()
                .filter(entry -> entry.header().elsewhere())
                .map(LogEntry::recordedAt)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return new Newness(now.minus(KEPT), takenIn);
    }

    boolean has(LogEntry<SpecEvent> entry) {
        return !entry.header().elsewhere()
                && entry.recordedAt().isAfter(since)
                && !entry.header().at().isBefore(takenIn);
    }
}
