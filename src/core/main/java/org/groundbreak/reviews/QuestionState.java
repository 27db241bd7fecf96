package org.groundbreak.reviews;

import java.util.EnumSet;
import java.util.Set;

/** Where a question stands (rule R13). The constants' names stand in events and are fixed for ever. */
public enum QuestionState {
    OPEN("asked, and nobody else has replied"),
    ANSWERED("somebody else has replied; whoever asked has not said that this settles it"),
    RESOLVED("whoever asked, or the approver, is content"),
    CARRIED("put off to later by the driver; does not block"),
    GONE("its comment was deleted; does not block");

    private final String meaning;

    QuestionState(String meaning) {
        this.meaning = meaning;
    }

    /** Whether it is neither settled nor gone, and so blocks if it is a blocking one. */
    public boolean isUnsettled() {
        return this == OPEN || this == ANSWERED;
    }

    /** The states that may come directly after this one. */
    public Set<QuestionState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(ANSWERED, RESOLVED, CARRIED, GONE);
            case ANSWERED -> EnumSet.of(RESOLVED, CARRIED, GONE);
            case RESOLVED, CARRIED -> EnumSet.of(OPEN, GONE);
            case GONE -> EnumSet.noneOf(QuestionState.class);
        };
    }

    /** What it means, in English, for the documentation. */
    public String meaning() {
        return meaning;
    }
}
