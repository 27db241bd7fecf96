package org.groundbreak.confluence.adrs;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.search.PageCql;
import org.groundbreak.confluence.search.TextHits;
import org.groundbreak.confluence.search.TextHits.Extent;
import org.groundbreak.confluence.search.TextSearch;
import org.groundbreak.confluence.settings.SettingsReader;

/**
 * Rule A24: the words of a filter are looked for by the host, in the texts of pages and with the rights of whoever is asking.
 * First pages with a label of ADRs are asked for, so that other pages that contain the words crowd out none of them; then
 * the rest, since a page with the number macro may have no label. What is not looked at, is said. Rule A35: the host is asked
 * once for each of the two.
 */
final class RecordSearch {

    /** So many pages with a label the host is asked for; where it hands out fewer at once, that is said. */
    static final int MOST_LABELLED = 1_000;

    /** So many of all others. */
    static final int MOST_REST = 200;

    private static final int MOST_LABELS = 100;

    private final TextSearch search;
    private final SettingsReader settings;

    RecordSearch(TextSearch search, SettingsReader settings) {
        this.search = search;
        this.settings = settings;
    }

    /**
     * The pages that contain the words. One SELECT for the labels and two questions to the host, unless there is no word.
     *
     * @param words as they were typed; empty for none
     * @param spaceKeys one of these spaces; none for all
     */
    Hits find(String words, Collection<String> spaceKeys) {
        Optional<String> everywhere = PageCql.of(words, spaceKeys, Set.of());
        if (everywhere.isEmpty()) {
            return Hits.NONE;
        }
        Collection<String> labels =
                settings.adrLabels().stream().sorted().limit(MOST_LABELS).toList();
        TextHits labelled = search.find(PageCql.of(words, spaceKeys, labels).orElseThrow(), MOST_LABELLED);
        if (labelled.extent() == Extent.NOT_ASKED) {
            return new Hits(Set.of(), Optional.of("adr.search.not-asked"));
        }
        TextHits rest = search.find(everywhere.get(), MOST_REST);
        Set<Long> found = new HashSet<>(labelled.contentIds());
        found.addAll(rest.contentIds());
        return new Hits(found, note(labelled, rest));
    }

    private static Optional<String> note(TextHits labelled, TextHits rest) {
        if (labelled.extent() == Extent.CUT) {
            return Optional.of("adr.search.cut");
        }
        return rest.extent() == Extent.ALL ? Optional.empty() : Optional.of("adr.search.cut-unlabelled");
    }

    /**
     * What was found.
     *
     * @param contentIds of pages, of whatever kind
     * @param note key of what is said of the search; empty when it was asked and all it found was looked at
     */
    record Hits(Set<Long> contentIds, Optional<String> note) {

        static final Hits NONE = new Hits(Set.of(), Optional.empty());

        Hits {
            contentIds = Set.copyOf(contentIds);
        }
    }
}
