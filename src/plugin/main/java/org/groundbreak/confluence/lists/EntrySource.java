package org.groundbreak.confluence.lists;

import java.util.List;
import java.util.Optional;

/**
 * What a list is made of, in its order. Nobody's rights are asked here.
 *
 * @param <T> what is known of a page in it
 */
public interface EntrySource<T> {

    /** The next of them, in one call of the database or the host. */
    Batch<T> behind(ListCursor place);

    /**
     * Some entries.
     *
     * @param <T> what is known of each
     * @param entries in order; may be none although more follow
     * @param next from where it goes on; empty at the end
     */
    record Batch<T>(List<ListEntry<T>> entries, Optional<ListCursor> next) {

        public Batch {
            entries = List.copyOf(entries);
        }
    }
}
