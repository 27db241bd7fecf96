package org.groundbreak.sandbox.confluence.content;

/** The store refuses a write; the message is the sentence the product shows. */
public final class ContentRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was wrong, for those who answer with a status instead of a sentence. */
    public enum Reason {
        TITLE_TAKEN(400),
        TITLE_MISSING(400),
        TITLE_TOO_LONG(400),
        VERSION_CONFLICT(409),
        READ_ONLY(405);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** The status of the host's REST API. */
        public int status() {
            return status;
        }
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
