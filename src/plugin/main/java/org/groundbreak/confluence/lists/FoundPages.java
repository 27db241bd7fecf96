package org.groundbreak.confluence.lists;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param <T> what is known of each
 * @param pages in order
 * @param next from where it goes on; empty at its end
 * @param sure whether more is there for certain; false when only so many pages were looked at
 */
public record FoundPages<T>(List<ListedPage<T>> pages, Optional<ListPlace> next, boolean sure) {

    public FoundPages {
        pages = List.copyOf(pages);
    }
}
