package org.groundbreak.storage;

import java.util.Locale;

/** What can be wrong with a body in storage format. */
public enum StorageError {
    /**
     * It is not well-formed XML: a tag that is not closed, a raw ampersand, an unknown prefix, a document type, a
     * character that XML forbids.
     */
    NOT_WELL_FORMED,
    /** It uses a named entity that XHTML 1.0 does not have (rule F2). */
    UNKNOWN_ENTITY,
    /** Its elements are nested deeper than {@link StorageDocument#MAX_DEPTH} (rule F3). */
    TOO_DEEP,
    /**
     * It is longer than {@link StorageDocument#MAX_LENGTH}, has more than 1,000 names that are not usual in a page, or a
     * tag has more than 250 attributes, an attribute more than 524,288 characters, a place more than 97 declared
     * prefixes (rule F3).
     */
    TOO_LARGE;

    /** A stable lower-case code with hyphens; what people read is translated by it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
