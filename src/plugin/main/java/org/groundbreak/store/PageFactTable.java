package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;

/** What was told of the links of pages, and what we were told of their epics, read together. Reading only. */
public final class PageFactTable {

    private final ActiveObjects ao;

    public PageFactTable(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * All of these pages. One SELECT; none for no pages.
     *
     * @param contentIds 200 at most
     */
    public PageFacts of(Collection<Long> contentIds) {
        if (contentIds.isEmpty()) {
            return new PageFacts(List.of(), List.of());
        }
        String marks = String.join(", ", Collections.nCopies(contentIds.size(), "?"));
        LinkFactRow[] rows = ao.find(
                LinkFactRow.class,
                Query.select()
                        .where("CONTENT_ID IN (" + marks + ")", contentIds.toArray())
                        .order("ID ASC"));
        return new PageFacts(facts(rows, "OUT"), facts(rows, "IN"));
    }

    private static List<StoredFact> facts(LinkFactRow[] rows, String direction) {
        return Stream.of(rows)
                .filter(row -> row.getDirection().equals(direction))
                .map(StoredFact::of)
                .toList();
    }

    /**
     * What is kept of some pages.
     *
     * @param outgoing what we have to tell of their links, of those taken away too
     * @param incoming what we were told of their epics, in the same way
     */
    public record PageFacts(List<StoredFact> outgoing, List<StoredFact> incoming) {

        public PageFacts {
            outgoing = List.copyOf(outgoing);
            incoming = List.copyOf(incoming);
        }
    }
}
