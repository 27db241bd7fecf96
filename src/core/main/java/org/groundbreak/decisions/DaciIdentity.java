package org.groundbreak.decisions;

/** Whether a macro is a decision of its own (rule D1). */
public enum DaciIdentity {
    /** It is: the first in its page with its id. */
    OWN,
    /** It has no id yet. */
    NO_ID,
    /** An earlier one in the page has its id, so that it is none of its own. */
    DOUBLED_ID
}
