package org.groundbreak.confluence.lists;

import com.atlassian.confluence.spaces.Space;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.store.ListedSpec;
import org.groundbreak.store.SpecTable;

/** Specs of one kind, from the projection. */
final class SpecEntries implements EntrySource<Optional<ListedSpec>> {

    private static final int BATCH = 100;

    private final SpecTable specs;
    private final Pages pages;
    private final Space space;
    private final SpecKind kind;

    SpecEntries(SpecTable specs, Pages pages, Space space, SpecKind kind) {
        this.specs = specs;
        this.pages = pages;
        this.space = space;
        this.kind = kind;
    }

    @Override
    public Batch<Optional<ListedSpec>> behind(ListCursor place) {
        List<ListedSpec> found = specs.listed(space.getId(), kind, place.changedAt(), place.id(), BATCH);
        Optional<ListCursor> next = found.size() < BATCH
                ? Optional.empty()
                : Optional.of(place.behind(
                        found.get(BATCH - 1).changedAt(), found.get(BATCH - 1).contentId()));
        return new Batch<>(found.stream().map(this::entry).toList(), next);
    }

    /** The projection may not have heard yet that the page was moved or trashed. */
    private ListEntry<Optional<ListedSpec>> entry(ListedSpec spec) {
        return new ListEntry<>(
                spec.contentId(), spec.changedAt(), Optional.of(spec), () -> pages.current(spec.contentId())
                        .filter(page -> page.getSpace().getId() == space.getId()));
    }
}
