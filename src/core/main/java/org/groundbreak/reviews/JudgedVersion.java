package org.groundbreak.reviews;

import org.groundbreak.events.EventHeader;

/**
 * The version of a page that somebody has judged (rule H7). One of a page elsewhere says nothing of the versions here, even
 * where the number is the same: what was judged is compared by its fingerprint then.
 *
 * @param number the host's, there or here; for people to read
 * @param elsewhere whether it is one of the page that the history was taken in from
 */
public record JudgedVersion(int number, boolean elsewhere) {

    /** The version that an event speaks of. */
    public static JudgedVersion of(EventHeader header) {
        return new JudgedVersion(header.pageVersion(), header.elsewhere());
    }

    /** One of the page here. */
    public static JudgedVersion here(int number) {
        return new JudgedVersion(number, false);
    }

    /** Whether it is that version of the page here. */
    public boolean is(int version) {
        return !elsewhere && number == version;
    }

    /** Its number among the versions of the page here; 0 when it is none of them. */
    public int here() {
        return elsewhere ? 0 : number;
    }
}
