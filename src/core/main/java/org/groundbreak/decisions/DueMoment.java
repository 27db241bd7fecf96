package org.groundbreak.decisions;

/** When somebody was named, seen from the due date of a decision. */
public enum DueMoment {
    /** There was no due date. */
    UNDATED,
    /** Not later than on its day. */
    BEFORE,
    /** On a later day. */
    AFTER
}
