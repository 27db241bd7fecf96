package org.groundbreak.confluence.lists;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a part of a list: entries in order, each of which is asked whether it may be shown, until the part is full. How
 * many are looked at is bounded, so that a space full of hidden pages costs no more than one full of open ones.
 */
final class ListReader {

    /** Pages looked at for one part. */
    static final int MOST_LOOKED_AT = 200;

    /** Calls of the database or the host for them. */
    private static final int MOST_CALLS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(ListReader.class);

    private final EntrySource entries;
    private final Predicate<Page> shown;
    private final int most;
    private final List<ListedPage> found = new ArrayList<>();
    private ListCursor place;
    private Optional<ListCursor> lastShown = Optional.empty();
    private int lookedAt;

    /**
     * Reads once.
     *
     * @param shown whether a page may be shown; may throw, and then it is not
     * @param most rows of a part
     */
    ListReader(EntrySource entries, Predicate<Page> shown, int most) {
        this.entries = entries;
        this.shown = shown;
        this.most = most;
    }

    /** The part behind a place. */
    FoundPages read(Space space, ListCursor from) {
        place = from;
        for (int calls = 0; calls < MOST_CALLS && lookedAt < MOST_LOOKED_AT; calls++) {
            EntrySource.Batch batch = entries.behind(space, place);
            for (ListEntry entry : batch.entries()) {
                if (lookedAt == MOST_LOOKED_AT) {
                    return perhapsMore();
                }
                Optional<Page> page = look(entry);
                if (page.isPresent() && found.size() == most) {
                    // Not the last one looked at: that may be hidden, and its id and time are a secret.
                    return new FoundPages(found, lastShown, true);
                }
                place = place.behind(entry.changedAt(), entry.contentId());
                if (page.isPresent()) {
                    found.add(new ListedPage(page.get(), entry.changedAt(), entry.spec()));
                    lastShown = Optional.of(place);
                }
            }
            if (batch.next().isEmpty()) {
                return new FoundPages(found, Optional.empty(), true);
            }
            place = batch.next().get();
        }
        return perhapsMore();
    }

    private FoundPages perhapsMore() {
        return new FoundPages(found, Optional.of(place), false);
    }

    /** One page that cannot be read costs one row, never the list. */
    private Optional<Page> look(ListEntry entry) {
        lookedAt++;
        try {
            return entry.page().get().filter(shown);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A page is left out of a list: {}", entry.contentId(), e);
            return Optional.empty();
        }
    }
}
