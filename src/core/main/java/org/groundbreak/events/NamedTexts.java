package org.groundbreak.events;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The texts of one event by name (rule E6). The log keeps them as one: in the notation of {@link EventDataCodec}, under
 * one salt and one digest, so that they are erased together.
 *
 * @param byName none of them blank, without white space around it, and without U+0000, which PostgreSQL cannot store;
 *     blank ones are left out; unmodifiable
 */
public record NamedTexts(Map<String, String> byName) {

    /** No texts. */
    public static final NamedTexts NONE = new NamedTexts(Map.of());

    public NamedTexts {
        Map<String, String> kept = new TreeMap<>();
        byName.forEach((name, text) -> clean(text).ifPresent(words -> kept.put(name, words)));
        byName = Collections.unmodifiableMap(kept);
    }

    /** A text as it is kept: stripped, without U+0000; empty when nothing is left. */
    public static Optional<String> clean(String text) {
        return Optional.of(text.replace("\0", "").strip()).filter(words -> !words.isEmpty());
    }

    /**
     * Reads what {@link #toText()} wrote.
     *
     * @throws IllegalArgumentException for anything else, such as the one text of another kind of event
     */
    public static NamedTexts parse(String text) {
        return new NamedTexts(EventDataCodec.decode(text));
    }

    /** The text of that name. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The one text that the log keeps; empty when there is none.
     *
     * @throws IllegalArgumentException when a name is no camel-case name of at most 40 characters
     */
    public Optional<String> toText() {
        return byName.isEmpty() ? Optional.empty() : Optional.of(EventDataCodec.encode(byName));
    }

    /** Without the words, so that no log file keeps what was meant to be erasable. */
    @Override
    public String toString() {
        return "NamedTexts" + byName.keySet();
    }
}
