package org.groundbreak.events;

import java.util.Optional;

/**
 * An event that a decision calls for.
 *
 * @param <E> the events of one kind of stream
 * @param event what shall be recorded
 * @param text the words that belong to it
 */
public record Proposal<E>(E event, Optional<String> text) {

    /** An event with several texts (rule E6). */
    public static <E> Proposal<E> of(E event, NamedTexts texts) {
        return new Proposal<>(event, texts.toText());
    }

    /** An event without words. */
    public static <E> Proposal<E> of(E event) {
        return new Proposal<>(event, Optional.empty());
    }
}
