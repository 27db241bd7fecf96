package org.groundbreak.start;

import java.util.Map;
import java.util.Optional;

/** What can be said of the start of an epic. */
public enum StartState {
    /** Nothing has begun, as far as is known. */
    WAITING,
    /** It has begun, and it is known when. */
    STARTED,
    /** It has begun, and nobody knows when: neither waiting nor started for the number (rule T14). */
    UNDATED;

    /** By the start that is known, and how many issues do not count for which reason. */
    public static StartState of(Optional<Start> start, Map<Uncounted.Reason, Integer> notCounted) {
        if (start.isPresent()) {
            return STARTED;
        }
        return notCounted.containsKey(Uncounted.Reason.UNDATED) ? UNDATED : WAITING;
    }
}
