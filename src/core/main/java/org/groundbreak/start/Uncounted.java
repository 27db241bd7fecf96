package org.groundbreak.start;

import java.time.Instant;
import java.util.Optional;

/**
 * An issue that may be taken for the start, or for a later one, and does not count.
 *
 * @param issueId Jira's id of the issue
 * @param since when it would have counted; for what is not known the earliest moment that it may have; empty where not
 *     even that is known
 * @param detail name of the resolution, the issue type or the label; empty for the other reasons
 */
public record Uncounted(long issueId, Reason reason, Optional<Instant> since, String detail) {

    /** Why it does not count. The constants' names are told to the other product. */
    public enum Reason {
        /** It has been begun, but no change says when (rule T14). */
        UNDATED,
        /** It may have been begun in a status of which nothing is known (rule T13). */
        STATUS_UNKNOWN,
        /** It was begun at a time of which nobody knows whether it belonged to the epic (rule T13). */
        EPIC_UNKNOWN,
        /** It was closed without ever having been in progress, with a resolution that is no work (rule T16). */
        CLOSED_UNWORKED,
        /** Its type does not count (rule T17). */
        TYPE,
        /** One of its labels says that it does not count (rule T17). */
        LABEL
    }
}
