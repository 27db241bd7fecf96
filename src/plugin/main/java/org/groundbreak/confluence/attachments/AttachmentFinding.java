package org.groundbreak.confluence.attachments;

/**
 * That something is to be said of an attachment (rule F19).
 *
 * @param kind what
 * @param fileName its name; of too many, how many are looked up
 */
public record AttachmentFinding(Kind kind, String fileName) {

    /** What can be found of an attachment. */
    public enum Kind {
        /** It is too large to be read, so it counts by its version: putting an old one back is a change, too. */
        TOO_LARGE(false),
        /** The host does not hand its bytes out. */
        UNREADABLE(true),
        /** It is being read in the background. */
        BEING_READ(true),
        /** Which version of it was there at that instant, nobody knows. */
        UNKNOWN_THEN(true),
        /** The page shows more than are looked up, so it is not known what it shows. */
        TOO_MANY(true);

        private final boolean blocking;

        Kind(boolean blocking) {
            this.blocking = blocking;
        }
    }

    /** Code of the problem, or of the warning, that says so. */
    public String code() {
        return switch (kind) {
            case TOO_LARGE -> "attachment-too-large";
            case BEING_READ -> "attachment-being-read";
            case TOO_MANY -> "attachments-too-many";
            case UNREADABLE, UNKNOWN_THEN -> "attachment-unreadable";
        };
    }

    /** Whether it is said of no single one. */
    boolean isOfAll() {
        return kind == Kind.TOO_MANY;
    }

    /** Whether there is no fingerprint because of it. */
    public boolean blocking() {
        return kind.blocking;
    }
}
