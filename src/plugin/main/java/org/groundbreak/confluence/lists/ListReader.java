package org.groundbreak.confluence.lists;

import com.atlassian.confluence.pages.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a part of a list: entries in order, each of which is asked whether it may be shown, until the part is full. How
 * many are looked at is bounded, so that a space full of hidden pages costs no more than one full of open ones.
 *
 * @param <T> what is known of each
 */
public final class ListReader<T> {

    /** Pages looked at for one part. */
    public static final int MOST_LOOKED_AT = 200;

    /** Calls of the database or the host for them. */
    private static final int MOST_CALLS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(ListReader.class);

    private final EntrySource<T> entries;
    private final Predicate<Page> shown;
    private final int most;
    private final List<ListedPage<T>> found = new ArrayList<>();
    private ListCursor place;
    private ListCursor lastShown;
    private int lookedAt;

    /**
     * Reads once.
     *
     * @param shown whether a page may be shown; may throw, and then it is not
     * @param most rows of a part
     */
    public ListReader(EntrySource<T> entries, Predicate<Page> shown, int most) {
        this.entries = entries;
        this.shown = shown;
        this.most = most;
    }

    /** The part behind a place. */
    public FoundPages<T> read(ListPlace from) {
        place = from.lookedAt();
        lastShown = from.shown();
        for (int calls = 0; calls < MOST_CALLS && lookedAt < MOST_LOOKED_AT; calls++) {
            EntrySource.Batch<T> batch = entries.behind(place);
            for (ListEntry<T> entry : batch.entries()) {
                if (lookedAt == MOST_LOOKED_AT) {
                    return perhapsMore();
                }
                Optional<Page> page = look(entry);
                if (page.isPresent() && found.size() == most) {
                    // Not the last one looked at: that may be hidden, and its id and time are a secret.
                    return new FoundPages<>(found, Optional.of(ListPlace.behind(lastShown)), true);
                }
                place = place.behind(entry.changedAt(), entry.id());
                if (page.isPresent()) {
                    found.add(new ListedPage<>(page.get(), entry.changedAt(), entry.about()));
                    lastShown = place;
                }
            }
            if (batch.next().isEmpty()) {
                return new FoundPages<>(found, Optional.empty(), true);
            }
            place = batch.next().get();
        }
        return perhapsMore();
    }

    private FoundPages<T> perhapsMore() {
        return new FoundPages<>(found, Optional.of(new ListPlace(lastShown, place)), false);
    }

    /** One page that cannot be read costs one row, never the list. */
    private Optional<Page> look(ListEntry<T> entry) {
        lookedAt++;
        try {
            return entry.page().get().filter(shown);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A page is left out of a list: {}", entry.id(), e);
            return Optional.empty();
        }
    }
}
