package org.groundbreak.sandbox.confluence.content;

/** The store refuses a write; the message is the sentence the product shows. */
public final class ContentRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was wrong, for those who answer with a status instead of a sentence. */
    public enum Reason {
        TITLE_TAKEN,
        TITLE_MISSING,
        VERSION_CONFLICT,
        READ_ONLY
    }

    private final Reason reason;

    public ContentRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
