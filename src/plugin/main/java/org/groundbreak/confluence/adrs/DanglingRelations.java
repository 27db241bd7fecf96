package org.groundbreak.confluence.adrs;

import java.util.function.LongConsumer;
import org.groundbreak.adrs.AdrEntry;

/**
 * Rule A43: when a page comes to where links may lead, which nobody tells the pages that hold such links, those whose links
 * led nowhere are looked at again. So a record that is restored from the trash is replaced by what replaced it before, though
 * that was looked at meanwhile, and of a tree that is copied the younger record may be read first.
 */
final class DanglingRelations {

    /** So many are looked at again at once; what is more is left to the sweep. */
    static final int MOST = 1_000;

    private final AdrSnapshots snapshots;
    private final LongConsumer noteSoon;

    /** @param noteSoon has a page looked at in the background; one that waits already is looked at once */
    DanglingRelations(AdrSnapshots snapshots, LongConsumer noteSoon) {
        this.snapshots = snapshots;
        this.noteSoon = noteSoon;
    }

    /**
     * Has them looked at again. Looking at one that comes from nowhere else notes nothing, so this ends.
     *
     * @param contentId of the page that came
     */
    void noteAll(long contentId) {
        snapshots.entries().stream()
                .filter(entry -> entry.contentId() != contentId && isDangling(entry))
                .mapToLong(AdrEntry::contentId)
                .limit(MOST)
                .forEach(noteSoon);
    }

    private static boolean isDangling(AdrEntry entry) {
        return entry.relations().stream().anyMatch(relation -> relation.target().isEmpty());
    }
}
