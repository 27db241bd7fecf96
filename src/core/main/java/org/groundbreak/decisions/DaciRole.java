package org.groundbreak.decisions;

import java.util.Locale;

/** The four roles of DACI. The constants' names stand in macros, in lower case, and are fixed for ever. */
public enum DaciRole {
    /** Brings the decision about; one person. */
    DRIVER,
    /** Decides; exactly one person. */
    APPROVER,
    /** Are heard before. */
    CONTRIBUTORS,
    /** Are told afterwards. */
    INFORMED;

    /** The name of the macro's parameter, and of the key in an event's data. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
