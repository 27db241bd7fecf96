package org.groundbreak.confluence.lists;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param pages in order
 * @param next from where it goes on; empty at its end
 * @param sure whether more is there for certain; false when only so many pages were looked at
 */
record FoundPages(List<ListedPage> pages, Optional<ListCursor> next, boolean sure) {

    FoundPages {
        pages = List.copyOf(pages);
    }
}
