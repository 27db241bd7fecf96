package org.groundbreak.adrs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How far a decision has been put into practice, whatever its status; the first words of each language are ours. */
public enum Adoption {
    NOT_STARTED("Not started", "Nicht begonnen; Noch nicht begonnen; Nicht gestartet"),
    IN_PROGRESS("In progress; Started", "In Arbeit; In Umsetzung; Begonnen"),
    ADOPTED("Adopted; Done; Implemented; Completed", "Umgesetzt; Eingef\u00fchrt; Abgeschlossen");

    private static final Map<String, Adoption> BY_WORDS = new HashMap<>();

    private final List<String> english;
    private final List<String> german;

    static {
        for (Adoption adoption : values()) {
            adoption.english.forEach(words -> BY_WORDS.put(Phrases.normal(words), adoption));
            adoption.german.forEach(words -> BY_WORDS.put(Phrases.normal(words), adoption));
        }
    }

    Adoption(String english, String german) {
        this.english = List.of(english.split("; "));
        this.german = List.of(german.split("; "));
    }

    /** What words in the row say; empty for any others. */
    static Optional<Adoption> named(String words) {
        return Optional.ofNullable(BY_WORDS.get(Phrases.bare(words)));
    }

    /** The words as they are written into a page. */
    public String words(Language language) {
        return (language == Language.GERMAN ? german : english).get(0);
    }

    /** A stable lower-case code with hyphens; what people read is translated by it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
