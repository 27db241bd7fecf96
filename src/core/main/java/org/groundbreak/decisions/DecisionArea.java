package org.groundbreak.decisions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a decision is about. The constants' names stand in macros, in lower case. */
public enum DecisionArea {
    ARCHITECTURE,
    PRODUCT,
    PROCESS,
    OTHER;

    /** The value of the macro's parameter. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The area that was typed, in upper or lower case; empty for anything else, since nothing is guessed. */
    static Optional<DecisionArea> read(String typed) {
        return Arrays.stream(values())
                .filter(area -> area.name().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }
}
