package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
     * Takes a fact over. One that is older than what was told under the same pairing, or the same, changes nothing; what
     * was told under another pairing gives way to it whatever its version (rule L6).
     */
    public Held take(StoredFact fact) {
        AtomicReference<StoredFact> held = new AtomicReference<>(fact);
        boolean news = rows.change(() -> find(fact), () -> Optional.of(row(fact)), row -> {
            boolean known = row.getKeyId().equals(fact.keyId()) && row.getVersion() >= fact.version();
            held.set(known ? StoredFact.of(row) : fact);
            return known ? Optional.empty() : Optional.of(row(fact));
        });
        return new Held(news, held.get());
    }

    /**
     * What is here after a fact was told.
     *
     * @param news whether the fact was taken over
     * @param fact what is here
     */
    public record Held(boolean news, StoredFact fact) {}

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

    /** What that product told of pages with ids above one and up to another, by rising id. One SELECT. */
    public List<StoredFact> between(String peer, long after, long upTo, int limit) {
        return facts(ao.find(
                LinkFactRow.class,
                Query.select()
                        .where(
                                "DIRECTION = ? AND PEER = ? AND CONTENT_ID > ? AND CONTENT_ID <= ?",
                                DIRECTION,
                                peer,
                                after,
                                upTo)
                        .order("CONTENT_ID ASC, ISSUE_ID ASC")
                        .limit(limit)));
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
                "KEY_ID", fact.keyId(),
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
