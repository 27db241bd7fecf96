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
import org.groundbreak.facts.LinkKey;

/** What we have to tell the other product, kept until it has it (rule L5). Writes open transactions of their own. */
public final class OutgoingFactTable {

    private static final String DIRECTION = "OUT";
    private static final int PORTION = 100;
    private static final String OF_LINK = "DIRECTION = ? AND PEER = ? AND CONTENT_ID = ? AND ISSUE_ID = ?";

    private final ActiveObjects ao;
    private final ReplacedRows<LinkFactRow> rows;

    public OutgoingFactTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, LinkFactRow.class);
    }

    /**
     * Takes a state over, unless one of later events is there. The version rises only when it is another state (rule
     * L4). Two nodes may do so at once; who comes second finds the row and looks again.
     *
     * @param sequence of the last event that went into it; 0 where states are no sum of events
     */
    public void update(LinkKey link, long sequence, String state) {
        rows.change(
                () -> find(link),
                () -> Optional.of(row(new StoredFact(link, 1, state, StoredFact.NOBODY), sequence)),
                row -> row.getLastSeq() > sequence || row.getState().equals(state)
                        ? Optional.empty()
                        : Optional.of(
                                row(new StoredFact(link, row.getVersion() + 1, state, StoredFact.NOBODY), sequence)));
    }

    /** Everything kept about the links of a page, of epics unlinked since too. */
    public List<StoredFact> of(long contentId) {
        return facts(ao.find(LinkFactRow.class, "DIRECTION = ? AND CONTENT_ID = ?", DIRECTION, contentId));
    }

    /** The same of several pages, a hundred at most; one SELECT. */
    public List<StoredFact> of(Collection<Long> contentIds) {
        if (contentIds.isEmpty()) {
            return List.of();
        }
        List<Object> arguments = new ArrayList<>(List.of(DIRECTION));
        arguments.addAll(contentIds);
        String marks = String.join(", ", Collections.nCopies(contentIds.size(), "?"));
        return facts(ao.find(
                LinkFactRow.class,
                Query.select()
                        .where("DIRECTION = ? AND CONTENT_ID IN (" + marks + ")", arguments.toArray())
                        .order("ID ASC")));
    }

    /** What that product does not have under that pairing, the longest kept first. */
    public List<StoredFact> waiting(String peer, String keyId, int limit) {
        return facts(ao.find(
                LinkFactRow.class,
                Query.select()
                        .where("DIRECTION = ? AND PEER = ? AND KEY_ID <> ?", DIRECTION, peer, keyId)
                        .order("ID ASC")
                        .limit(limit)));
    }

    /** How much the product that we are paired with does not have. Without a pairing nobody has anything. */
    public int waiting(Optional<Pairing> pairing) {
        return pairing.map(paired -> ao.count(
                        LinkFactRow.class,
                        "DIRECTION = ? AND PEER = ? AND KEY_ID <> ?",
                        DIRECTION,
                        paired.applicationId(),
                        paired.keyId()))
                .orElseGet(() -> ao.count(LinkFactRow.class, "DIRECTION = ?", DIRECTION));
    }

    /** Notes that the other product has this version under that pairing. A later one keeps waiting. */
    public void taken(StoredFact fact, String keyId) {
        rows.change(
                () -> find(fact.link()),
                Optional::empty,
                row -> row.getVersion() == fact.version() && !row.getKeyId().equals(keyId)
                        ? Optional.of(row(StoredFact.of(row).under(keyId), row.getLastSeq()))
                        : Optional.empty());
    }

    /**
     * What was told, or waits to be, about the next pages after one, some hundred links at a time and each page whole. At
     * most two SELECTs.
     */
    public Portion pagesAfter(String peer, long contentId) {
        List<StoredFact> next = facts(ao.find(
                LinkFactRow.class,
                Query.select()
                        .where("DIRECTION = ? AND PEER = ? AND CONTENT_ID > ?", DIRECTION, peer, contentId)
                        .order("CONTENT_ID ASC, ISSUE_ID ASC")
                        .limit(PORTION + 1)));
        if (next.size() <= PORTION) {
            return new Portion(next, Long.MAX_VALUE, true);
        }
        long cut = next.get(PORTION).link().contentId();
        List<StoredFact> whole =
                next.stream().filter(fact -> fact.link().contentId() < cut).toList();
        if (!whole.isEmpty()) {
            return new Portion(whole, cut - 1, false);
        }
        List<StoredFact> onePage =
                of(cut).stream().filter(fact -> fact.link().peer().equals(peer)).toList();
        return new Portion(onePage, cut, false);
    }

    /**
     * What is kept about some pages in a row.
     *
     * @param facts all about these pages
     * @param upTo nothing else is kept about pages up to this id
     * @param last whether nothing is kept about later pages
     */
    public record Portion(List<StoredFact> facts, long upTo, boolean last) {}

    /**
     * Notes that the other product does not have this state after all. It waits again.
     *
     * @return whether that is news
     */
    public boolean missed(StoredFact fact) {
        return rows.change(
                () -> find(fact.link()),
                Optional::empty,
                row -> row.getVersion() == fact.version() && !row.getKeyId().equals(StoredFact.NOBODY)
                        ? Optional.of(row(StoredFact.of(row).under(StoredFact.NOBODY), row.getLastSeq()))
                        : Optional.empty());
    }

    /**
     * Raises a version above one that the other product has of another state, as after a backup was restored here. It
     * keeps waiting.
     *
     * @return what is to be told now; empty when the state is another one by now, or is above already
     */
    public Optional<StoredFact> raise(StoredFact fact, long above) {
        StoredFact raised = new StoredFact(fact.link(), above + 1, fact.state(), StoredFact.NOBODY);
        boolean written = rows.change(
                () -> find(fact.link()),
                Optional::empty,
                row -> row.getVersion() == fact.version() && row.getVersion() <= above
                        ? Optional.of(row(raised, row.getLastSeq()))
                        : Optional.empty());
        return written ? Optional.of(raised) : Optional.empty();
    }

    private static Map<String, Object> row(StoredFact fact, long sequence) {
        return Map.of(
                "DIRECTION", DIRECTION,
                "PEER", fact.link().peer(),
                "CONTENT_ID", fact.link().contentId(),
                "ISSUE_ID", fact.link().issueId(),
                "VERSION", fact.version(),
                "LAST_SEQ", sequence,
                "KEY_ID", fact.keyId(),
                "STATE", fact.state());
    }

    private LinkFactRow[] find(LinkKey link) {
        return ao.find(LinkFactRow.class, OF_LINK, DIRECTION, link.peer(), link.contentId(), link.issueId());
    }

    private static List<StoredFact> facts(LinkFactRow... rows) {
        return Stream.of(rows).map(StoredFact::of).toList();
    }
}
