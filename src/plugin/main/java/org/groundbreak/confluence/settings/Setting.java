package org.groundbreak.confluence.settings;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be set, for the instance and for a space. The words are fixed for ever: they stand in the database. */
enum Setting {
    /** {@link SpaceSettings#adrLabel}. */
    ADR_LABEL("adr-label"),
    /** {@link SpaceSettings#numberPrefix}. */
    NUMBER_PREFIX("number-prefix"),
    /** {@link SpaceSettings#approverFixed}; {@code true} or {@code false}. */
    APPROVER_FIXED("approver-fixed"),
    /** {@link SpaceSettings#technicalGroup}. */
    TECHNICAL_GROUP("technical-group"),
    /** {@link SpaceSettings#zone}, by its name. */
    ZONE("zone");

    private final String word;

    Setting(String word) {
        this.word = word;
    }

    /** How table, texts and answers name it. */
    String word() {
        return word;
    }

    /** The setting of that word; empty for a word of a version that came later. */
    static Optional<Setting> of(String word) {
        return Stream.of(values()).filter(setting -> setting.word.equals(word)).findFirst();
    }
}
