package org.groundbreak.events;

import java.time.Instant;
import java.util.Optional;

/**
 * An event that a decision calls for.
 *
 * @param <E> the events of one kind of stream
 * @param event what shall be recorded
 * @param text the words that belong to it
 * @param clockAt when it came about by itself, for what did so before the command came: it is recorded as the clock's, at
 *     that instant, bound to no version of the page (rule E7)
 */
public record Proposal<E>(E event, Optional<String> text, Optional<Instant> clockAt) {

    /** What whoever asks brings about. */
    public Proposal(E event, Optional<String> text) {
        this(event, text, Optional.empty());
    }

    /** An event with several texts (rule E6). */
    public static <E> Proposal<E> of(E event, NamedTexts texts) {
        return new Proposal<>(event, texts.toText());
    }

    /** An event without words. */
    public static <E> Proposal<E> of(E event) {
        return new Proposal<>(event, Optional.empty());
    }

    /** An event that came about by itself, at that instant. */
    public static <E> Proposal<E> byClock(E event, Instant at) {
        return new Proposal<>(event, Optional.empty(), Optional.of(at));
    }
}
