package org.groundbreak.adrs;

import java.util.Locale;

/** How far a decision has been put into practice, whatever its status. */
public enum Adoption {
    NOT_STARTED("Not started", "Nicht begonnen"),
    IN_PROGRESS("In progress", "In Arbeit"),
    ADOPTED("Adopted", "Umgesetzt");

    private final String english;
    private final String german;

    Adoption(String english, String german) {
        this.english = english;
        this.german = german;
    }

    /** The words as they are written into a page. */
    public String words(Language language) {
        return language == Language.GERMAN ? german : english;
    }

    /** A stable lower-case code with hyphens; what people read is translated by it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
