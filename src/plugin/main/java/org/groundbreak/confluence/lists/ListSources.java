package org.groundbreak.confluence.lists;

import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.spaces.Space;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.store.ListedSpec;
import org.groundbreak.store.SpecTable;

/** Where the pages of each kind come from, the last changed first. */
final class ListSources {

    private final SpecTable specs;
    private final Pages pages;
    private final Supplier<Optional<LabelManager>> labels;

    /** @param labels the host's labels, where it hands them out */
    ListSources(SpecTable specs, Pages pages, Supplier<Optional<LabelManager>> labels) {
        this.specs = specs;
        this.pages = pages;
        this.labels = labels;
    }

    EntrySource<Optional<ListedSpec>> of(ListKind kind, Space space) {
        return kind.spec()
                .<EntrySource<Optional<ListedSpec>>>map(spec -> new SpecEntries(specs, pages, space, spec))
                .orElseGet(() -> new LabelledEntries(labels, space, kind.label()));
    }
}
