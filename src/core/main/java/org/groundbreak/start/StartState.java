package org.groundbreak.start;

/** What can be said of the start of an epic. */
public enum StartState {
    /** Nothing has begun, as far as is known. */
    WAITING,
    /** It has begun, and it is known when. */
    STARTED,
    /** It has begun, and nobody knows when: neither waiting nor started for the number (rule T14). */
    UNDATED
}
