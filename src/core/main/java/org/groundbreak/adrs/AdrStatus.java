package org.groundbreak.adrs;

import java.util.Locale;
import org.groundbreak.storage.CellMarkup;

/** Where a decision stands. Whether it has been adopted is another axis: {@link Adoption}. */
public enum AdrStatus {
    /** Somebody proposes it; a draft is a proposal. */
    PROPOSED("Proposed", "Vorgeschlagen", "Blue"),
    /** It was accepted. */
    ACCEPTED("Accepted", "Akzeptiert", "Green"),
    /** It was turned down, and never was in force. */
    REJECTED("Rejected", "Abgelehnt", "Red"),
    /** It was accepted once and should no longer be followed. */
    DEPRECATED("Deprecated", "Veraltet", "Grey"),
    /** Another took its place. */
    SUPERSEDED("Superseded", "Ersetzt", "Grey"),
    /** The page says nothing, or nothing we know; never taken for any of the others (rule A4). */
    UNKNOWN("", "", "");

    private final String english;
    private final String german;
    private final String colour;

    AdrStatus(String english, String german, String colour) {
        this.english = english;
        this.german = german;
        this.colour = colour;
    }

    /** The word as it is written into a page; empty for {@link #UNKNOWN}, which is never written. */
    public String word(Language language) {
        return language == Language.GERMAN ? german : english;
    }

    /** The colour of the host's lozenge, as storage format names it. */
    String colour() {
        return colour;
    }

    /**
     * The host's lozenge, in storage format, as a new page has it.
     *
     * @throws IllegalArgumentException for {@link #UNKNOWN}, which is never written
     */
    public String lozenge(Language language) {
        if (this == UNKNOWN) {
            throw new IllegalArgumentException("Nobody writes that a status is unknown");
        }
        return CellMarkup.lozenge(word(language), colour);
    }

    /** Whether it was accepted at some time, so that what it supersedes stays replaced (rule A10). */
    boolean tookEffect() {
        return this == ACCEPTED || this == DEPRECATED || this == SUPERSEDED;
    }

    /** A stable lower-case code; what people read is translated by it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
