package org.groundbreak.confluence.lists;

import com.atlassian.confluence.spaces.Space;
import java.util.List;
import java.util.Optional;

/** Where the pages of a kind come from, the last changed first. Nobody's rights are asked here. */
interface EntrySource {

    /** The next of them, in one call of the database or the host. */
    Batch behind(Space space, ListCursor place);

    /**
     * Some entries.
     *
     * @param entries in order; may be none although more follow
     * @param next from where it goes on; empty at the end
     */
    record Batch(List<ListEntry> entries, Optional<ListCursor> next) {

        public Batch {
            entries = List.copyOf(entries);
        }
    }
}
