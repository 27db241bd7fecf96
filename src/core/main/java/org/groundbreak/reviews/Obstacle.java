package org.groundbreak.reviews;

/** What keeps an open round from ending in approved (rules R4, R6, R7, R8 and R14). */
public enum Obstacle {
    /** The approver does not approve. */
    NO_APPROVAL,
    /** The approver approves other content than what is published, or that cannot be read. */
    OTHER_CONTENT,
    /** The approver is the only author, and nobody else approves. */
    ONLY_AUTHOR,
    /** Somebody requests changes. */
    CHANGES_REQUESTED,
    /** A blocking question is unsettled. */
    BLOCKING_QUESTION,
    /** Nobody of a required perspective approves; the approver may close all the same, with a reason. */
    MISSING_PERSPECTIVE,
    /** Fewer approve than the quorum asks for; the approver may close all the same, with a reason. */
    MISSING_QUORUM;

    /** Whether a written reason of the approver gets over it (rule R14). */
    public boolean yieldsToReason() {
        return this == MISSING_PERSPECTIVE || this == MISSING_QUORUM;
    }
}
