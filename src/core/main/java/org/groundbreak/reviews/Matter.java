package org.groundbreak.reviews;

/** What a review waits for somebody to do (rule R19). The constants' names stand in rows. */
public enum Matter {
    /** The approver has not given a verdict. */
    APPROVAL,
    /** A reviewer has not given a verdict. */
    VERDICT,
    /** A reviewer requests changes, which blocks until his next verdict. */
    NEXT_VERDICT,
    /** The approver approves other content than what is published. */
    STILL_SO,
    /** The approver closes the round. */
    CLOSING,
    /** The driver plans the meeting. */
    MEETING,
    /** The driver answers questions of others. */
    QUESTIONS,
    /** Somebody's questions are answered; whether that settles them he says. */
    ANSWERS
}
