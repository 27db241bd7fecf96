package org.groundbreak.confluence.page;

/**
 * What the host has said, to be looked into once it is true.
 *
 * @param kind of the event
 * @param id content id of the page; the id of the space where the kind says so
 */
record PageNews(Kind kind, long id) {

    /** Kinds of events, as far as they differ for us. */
    enum Kind {
        /** Something may have become of the page; it is looked at. */
        CHANGED,
        /** Pages went from that space to another one; those that were last seen in it are looked at. */
        SPACE_LEFT,
        /** The page is removed for good. */
        REMOVED,
        /** The space is removed, with all of its pages. */
        SPACE_REMOVED
    }
}
