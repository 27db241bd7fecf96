package org.groundbreak.confluence.adrs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.confluence.epics.ToldStart;
import org.groundbreak.confluence.epics.ToldStartReader;
import org.groundbreak.words.Words;

/**
 * Rule A25: beside the word of the page for its adoption stands when the work began on the specs that the page links to, as
 * Jira has told; the page's own word stays what it is. A spec is named to whoever may view its page, and of one that he may
 * not view he is told nothing. One without an epic has no start to tell of.
 */
final class LinkedSpecs {

    /** Of one record. */
    static final int MOST = 3;

    private final ToldStartReader starts;
    private final Words words;

    LinkedSpecs(ToldStartReader starts, Words words) {
        this.starts = starts;
        this.words = words;
    }

    /** What is known of all specs that these link to, twenty at most. One SELECT. */
    Map<Long, ToldStart> of(Collection<AdrEntry> entries) {
        return starts.of(entries.stream()
                .flatMap(entry -> entry.linked().stream())
                .distinct()
                .toList());
    }

    /**
     * Those of one record that the viewer may see, in the order of its page.
     *
     * @param known what is known of them, as {@link #of} says
     */
    List<AdrSpecBody> bodies(AdrEntry entry, Map<Long, ToldStart> known, VisiblePages seen) {
        return entry.linked().stream()
                .filter(known::containsKey)
                .flatMap(id -> seen
                        .page(id)
                        .map(page -> new AdrSpecBody(
                                page.getTitle(), page.getUrlPath(), said(known.get(id)), hasBegun(known.get(id))))
                        .stream())
                .limit(MOST)
                .toList();
    }

    private String said(ToldStart start) {
        String key = "adr.spec." + start.kind();
        return start.at().map(at -> words.text(key, words.day(at))).orElseGet(() -> words.text(key));
    }

    private static boolean hasBegun(ToldStart start) {
        return start.kind() == ToldStart.Kind.STARTED || start.kind() == ToldStart.Kind.UNDATED;
    }
}
