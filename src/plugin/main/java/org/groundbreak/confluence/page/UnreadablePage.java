package org.groundbreak.confluence.page;

import java.io.Serializable;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.storage.StorageFormatException;

/** Why the body of a page cannot be read: it is broken, too large, or too deep (rule F3), each with a sentence of its own. */
public final class UnreadablePage {

    private UnreadablePage() {}

    /** 409 with what is wrong and where. */
    public static Problem problem(StorageFormatException why) {
        return Problem.conflict(code(why), place(why));
    }

    /** Which sentence says what is wrong. */
    public static String code(StorageFormatException why) {
        return switch (why.error()) {
            case TOO_LARGE -> "page-too-large";
            case TOO_DEEP -> "page-too-deep";
            case NOT_WELL_FORMED, UNKNOWN_ENTITY -> "page-unreadable";
        };
    }

    /** Line and column, as texts, for that sentence. */
    public static Serializable[] place(StorageFormatException why) {
        return new Serializable[] {Integer.toString(why.line()), Integer.toString(why.column())};
    }
}
