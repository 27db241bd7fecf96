package org.groundbreak.confluence.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.words.Words;

/** The end of a window in words. */
final class EndWords {

    private final Words words;
    private final Clock clock;

    EndWords(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Instant and time of day as the reader writes them. */
    String at(Optional<Instant> end) {
        return end.map(words::instant).orElseGet(() -> words.text("waiting.no-end"));
    }

    /** Date and time of day as the reader's clocks show them, without a zone and to the minute. */
    String local(Instant end) {
        return words.local(end).withSecond(0).withNano(0).toString();
    }

    /** How long it is until then, or since; null without an end. */
    String left(Optional<Instant> end) {
        return end.map(at -> words.text(
                        hasPassed(end) ? "waiting.ended" : "waiting.left",
                        words.duration(Duration.between(clock.instant(), at))))
                .orElse(null);
    }

    boolean hasPassed(Optional<Instant> end) {
        return end.filter(at -> !clock.instant().isBefore(at)).isPresent();
    }
}
