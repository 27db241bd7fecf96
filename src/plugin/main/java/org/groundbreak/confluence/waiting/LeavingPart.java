package org.groundbreak.confluence.waiting;

/**
 * What somebody who leaves has in a spec, in the order in which it is handed over: the driver's part last, since whoever
 * hands over his own could do nothing afterwards. The constants' names stand in answers.
 */
enum LeavingPart {
    /** He reviews in an open round that waits for his verdict. */
    REVIEWER,
    /** He is the one whose approval counts. */
    APPROVER,
    /** He brings the spec to its approval. */
    DRIVER
}
