package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** What the other product has told us. Writes open transactions of their own. */
public final class IncomingFactTable {

    private static final String DIRECTION = "IN";
    private static final String OF_LINK = "DIRECTION = ? AND PEER = ? AND CONTENT_ID = ? AND ISSUE_ID = ?";

    private final ActiveObjects ao;
    private final ReplacedRows<LinkFactRow> rows;

    public IncomingFactTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, LinkFactRow.class);
    }

    /**
     * Takes a fact over; one that is older than what is here, or the same, changes nothing (rule L6).
     *
     * @return whether it was news
     */
    public boolean take(StoredFact fact) {
        return rows.change(
                () -> find(fact),
                () -> Optional.of(row(fact)),
                row -> row.getVersion() < fact.version() ? Optional.of(row(fact)) : Optional.empty());
    }

    /**
     * What we were told of issues, the page with the lowest id first; links taken away since are among it. One SELECT.
     *
     * @param issueIds 100 at most
     */
    public List<StoredFact> ofIssues(Collection<Long> issueIds) {
        return among("ISSUE_ID", issueIds);
    }

    /** What we were told of pages, in the same way. */
    public List<StoredFact> ofPages(Collection<Long> contentIds) {
        return among("CONTENT_ID", contentIds);
    }

    /** The issues that we were told of, each once, by rising id from the next after that one; fewer than the limit too. */
    public List<Long> issueIdsAfter(long issueId, int limit) {
        LinkFactRow[] rows = ao.find(
                LinkFactRow.class,
                Query.select()
                        .where("DIRECTION = ? AND ISSUE_ID > ?", DIRECTION, issueId)
                        .order("ISSUE_ID ASC")
                        .limit(limit));
        return Stream.of(rows).map(LinkFactRow::getIssueId).distinct().toList();
    }

    private List<StoredFact> among(String column, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(ids);
        values.add(0, DIRECTION);
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return facts(ao.find(
                LinkFactRow.class,
                Query.select()
                        .where("DIRECTION = ? AND " + column + " IN (" + marks + ")", values.toArray())
                        .order("CONTENT_ID ASC, ISSUE_ID ASC")));
    }

    private static List<StoredFact> facts(LinkFactRow... rows) {
        return Stream.of(rows).map(StoredFact::of).toList();
    }

    /** How many links we were told of, those taken away since included. */
    public int count() {
        return ao.count(LinkFactRow.class, "DIRECTION = ?", DIRECTION);
    }

    private static Map<String, Object> row(StoredFact fact) {
        return Map.of(
                "DIRECTION", DIRECTION,
                "PEER", fact.link().peer(),
                "CONTENT_ID", fact.link().contentId(),
                "ISSUE_ID", fact.link().issueId(),
                "VERSION", fact.version(),
                "LAST_SEQ", 0L,
                "DELIVERED", 0L,
                "PENDING", false,
                "STATE", fact.state());
    }

    private LinkFactRow[] find(StoredFact fact) {
        return ao.find(
                LinkFactRow.class,
                OF_LINK,
                DIRECTION,
                fact.link().peer(),
                fact.link().contentId(),
                fact.link().issueId());
    }
}
