package org.groundbreak.confluence.lists;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.PartialList;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.store.ListedSpec;

/**
 * Pages with a label. The host hands them out in an order of its own, so they are taken in blocks, each of which is sorted
 * by itself: a space with fewer pages than a block holds is sorted as a whole.
 */
final class LabelledEntries implements EntrySource<Optional<ListedSpec>> {

    static final int BLOCK = 200;

    private static final Comparator<ListEntry<Optional<ListedSpec>>> LAST_CHANGED_FIRST = Comparator.comparing(
                    ListEntry<Optional<ListedSpec>>::changedAt)
            .thenComparing(ListEntry::id)
            .reversed();

    private final Supplier<Optional<LabelManager>> labels;
    private final Space space;
    private final String label;

    /** @param labels the host's labels, where it hands them out */
    LabelledEntries(Supplier<Optional<LabelManager>> labels, Space space, String label) {
        this.labels = labels;
        this.space = space;
        this.label = label;
    }

    @Override
    public Batch<Optional<ListedSpec>> behind(ListCursor place) {
        List<ContentEntityObject> block = block(place);
        List<ListEntry<Optional<ListedSpec>>> entries = block.stream()
                .filter(content -> content instanceof Page)
                .map(content -> entry((Page) content))
                .filter(entry -> place.isBefore(entry.changedAt(), entry.id()))
                .sorted(LAST_CHANGED_FIRST)
                .toList();
        return new Batch<>(
                entries,
                block.size() < BLOCK ? Optional.empty() : Optional.of(ListCursor.startOf(place.block() + BLOCK)));
    }

    /** @throws IllegalStateException where the host does not hand out its labels: an empty list would be a lie */
    private List<ContentEntityObject> block(ListCursor place) {
        LabelManager host =
                labels.get().orElseThrow(() -> new IllegalStateException("Confluence does not hand out its labels"));
        return Optional.ofNullable(host.getLabel(label))
                .map(found -> host.getContentInSpaceForLabel(place.block(), BLOCK, space.getKey(), found))
                .map(PartialList::getList)
                .orElse(List.of());
    }

    private static ListEntry<Optional<ListedSpec>> entry(Page page) {
        return new ListEntry<>(page.getId(), changedAt(page), Optional.empty(), () -> Optional.of(page)
                .filter(Pages::isCurrent));
    }

    private static Instant changedAt(Page page) {
        Optional<Date> date = Optional.ofNullable(page.getLastModificationDate());
        return date.map(changed -> Instant.ofEpochMilli(changed.getTime())).orElse(Instant.EPOCH);
    }
}
