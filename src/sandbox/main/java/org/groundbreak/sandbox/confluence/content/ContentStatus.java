package org.groundbreak.sandbox.confluence.content;

import java.util.Locale;

/** Where a row of the store stands in the life of its page. */
public enum ContentStatus {
    CURRENT,
    DRAFT,
    HISTORICAL,
    TRASHED;

    /** The word of the host's REST API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
