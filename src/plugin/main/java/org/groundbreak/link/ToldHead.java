package org.groundbreak.link;

import org.groundbreak.trail.ChainHead;

/** What came of asking the other product for the end of a chain. */
public sealed interface ToldHead {

    /** It keeps this one. */
    record Kept(ChainHead head) implements ToldHead {}

    /** It was never told of that page, as of a spec without an epic. */
    record NeverTold() implements ToldHead {}

    /** Nobody has paired the two. */
    record NotPaired() implements ToldHead {}

    /** It did not answer, or is of a version that keeps none. */
    record Silent() implements ToldHead {}
}
