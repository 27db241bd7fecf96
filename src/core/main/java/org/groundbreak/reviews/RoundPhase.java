package org.groundbreak.reviews;

import java.util.EnumSet;
import java.util.Set;

/** Where a round is. */
public enum RoundPhase {
    WINDOW("reviewers read and ask on their own"),
    MEETING("the window has ended; a meeting settles what is open"),
    CLOSED("it ended in an outcome"),
    CALLED_OFF("it ended without one; what was before it holds");

    private final String meaning;

    RoundPhase(String meaning) {
        this.meaning = meaning;
    }

    /** Whether the round has not ended. */
    public boolean isOpen() {
        return this == WINDOW || this == MEETING;
    }

    /** The phases that may come directly after this one. */
    public Set<RoundPhase> next() {
        return switch (this) {
            case WINDOW -> EnumSet.of(MEETING, CLOSED, CALLED_OFF);
            case MEETING -> EnumSet.of(CLOSED, CALLED_OFF);
            case CLOSED, CALLED_OFF -> EnumSet.noneOf(RoundPhase.class);
        };
    }

    /** What it means, in English, for the documentation. */
    public String meaning() {
        return meaning;
    }
}
