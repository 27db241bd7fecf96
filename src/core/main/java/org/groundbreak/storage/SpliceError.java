package org.groundbreak.storage;

import java.util.Locale;

/** Why a body is left as it is. */
public enum SpliceError {
    /** What shall be changed does not stand there. */
    NOT_FOUND,
    /** The macro has that parameter more than once, so nobody can say which of them counts. */
    DOUBLED_PARAMETER,
    /** The macro has more than one body. */
    DOUBLED_BODY,
    /** The macro has a body of plain text, which takes no other. */
    PLAIN_TEXT_BODY,
    /** What shall be written is no storage format, or has a character that XML forbids. */
    NOT_STORAGE_FORMAT,
    /** With it the body would be too large, or elements nested too deep. */
    TOO_LARGE,
    /** With it something else would read differently, so that nothing is changed (rule F10). */
    WOULD_CHANGE_MORE;

    /** A stable lower-case code with hyphens; what people read is translated by it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
