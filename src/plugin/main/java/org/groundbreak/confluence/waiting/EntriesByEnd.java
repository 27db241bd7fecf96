package org.groundbreak.confluence.waiting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.groundbreak.confluence.lists.EntrySource;
import org.groundbreak.confluence.lists.ListCursor;
import org.groundbreak.confluence.lists.ListEntry;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.store.RoundEntry;
import org.groundbreak.store.RoundTable;
import org.groundbreak.store.WaitedFor;

/**
 * Rounds, or what waits for somebody, as a list: the earliest end of a window first, of two at once the page with the
 * smaller id, those without an end last. One SELECT for a hundred.
 *
 * @param <T> what is known of each
 */
final class EntriesByEnd<T> implements EntrySource<T> {

    private static final int BATCH = 100;

    /** Before every end, and not before what a place of a list can say. */
    static final Instant WITHOUT_END = Instant.ofEpochMilli(999_999_999_999_998L);

    private final Parts<T> parts;
    private final Function<T, Optional<Instant>> end;
    private final ToLongFunction<T> page;
    private final Pages pages;

    private EntriesByEnd(Parts<T> parts, Function<T, Optional<Instant>> end, ToLongFunction<T> page, Pages pages) {
        this.parts = parts;
        this.end = end;
        this.page = page;
        this.pages = pages;
    }

    static EntriesByEnd<WaitedFor> waiting(Parts<WaitedFor> parts, Pages pages) {
        return new EntriesByEnd<>(parts, WaitedFor::endsAt, WaitedFor::contentId, pages);
    }

    static EntriesByEnd<RoundEntry> rounds(Parts<RoundEntry> parts, Pages pages) {
        return new EntriesByEnd<>(parts, RoundEntry::endsAt, RoundEntry::contentId, pages);
    }

    @Override
    public Batch<T> behind(ListCursor place) {
        List<T> found = parts.behind(place(place), BATCH);
        List<ListEntry<T>> entries = found.stream().map(this::entry).toList();
        if (found.size() < BATCH) {
            return new Batch<>(entries, Optional.empty());
        }
        ListEntry<T> last = entries.get(BATCH - 1);
        return new Batch<>(entries, Optional.of(place.behind(last.changedAt(), last.id())));
    }

    private ListEntry<T> entry(T found) {
        long id = page.applyAsLong(found);
        return new ListEntry<>(id, end.apply(found).orElse(WITHOUT_END), found, () -> pages.current(id));
    }

    /** The same place in the table. */
    static RoundTable.Place place(ListCursor place) {
        if (place.isStart()) {
            return RoundTable.Place.START;
        }
        return new RoundTable.Place(
                place.changedAt().equals(WITHOUT_END)
                        ? RoundTable.NEVER
                        : place.changedAt().toEpochMilli(),
                place.id());
    }

    /** Reads a part. */
    interface Parts<T> {
        List<T> behind(RoundTable.Place place, int limit);
    }
}
