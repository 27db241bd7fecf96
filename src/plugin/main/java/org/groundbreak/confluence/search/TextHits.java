package org.groundbreak.confluence.search;

import java.util.Set;

/**
 * What the host's full-text search found.
 *
 * @param contentIds of pages that whoever asked may view, as the host's index says, which may be behind
 * @param extent whether that is all
 */
public record TextHits(Set<Long> contentIds, Extent extent) {

    /** Whether that is all. */
    public enum Extent {
        /** All there is. */
        ALL,
        /** There is more than is looked at. */
        CUT,
        /** The search could not be asked; nothing was found. */
        NOT_ASKED
    }

    public TextHits {
        contentIds = Set.copyOf(contentIds);
    }
}
