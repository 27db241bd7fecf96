package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.groundbreak.facts.LinkKey;

/** What we have to tell the other product, kept until it has it (rule L5). Writes open transactions of their own. */
public final class OutgoingFactTable {

    private static final String DIRECTION = "OUT";
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
                () -> Optional.of(row(new StoredFact(link, 1, state), sequence, 0)),
                row -> row.getLastSeq() > sequence || row.getState().equals(state)
                        ? Optional.empty()
                        : Optional.of(
                                row(new StoredFact(link, row.getVersion() + 1, state), sequence, row.getDelivered())));
    }

    /** Everything kept about the links of a page, of epics unlinked since too. */
    public List<StoredFact> of(long contentId) {
        return facts(ao.find(LinkFactRow.class, "DIRECTION = ? AND CONTENT_ID = ?", DIRECTION, contentId));
    }

    /** What that product does not have yet, the longest kept first. */
    public List<StoredFact> waiting(String peer, int limit) {
        return facts(ao.find(
                LinkFactRow.class,
                Query.select()
                        .where("DIRECTION = ? AND PEER = ? AND PENDING = ?", DIRECTION, peer, true)
                        .order("ID ASC")
                        .limit(limit)));
    }

    /** How much is kept that no product has yet. */
    public int waiting() {
        return ao.count(LinkFactRow.class, "DIRECTION = ? AND PENDING = ?", DIRECTION, true);
    }

    /** Notes that the other product has this version. A later one keeps waiting. */
    public void delivered(StoredFact fact) {
        rows.change(
                () -> find(fact.link()),
                Optional::empty,
                row -> row.getVersion() == fact.version() && row.isPending()
                        ? Optional.of(row(StoredFact.of(row), row.getLastSeq(), row.getVersion()))
                        : Optional.empty());
    }

    /** Has everything sent again, as after a new pairing with a product that may know nothing. */
    public void sendAgain(String peer) {
        for (StoredFact fact : facts(ao.find(LinkFactRow.class, "DIRECTION = ? AND PEER = ?", DIRECTION, peer))) {
            rows.change(
                    () -> find(fact.link()),
                    Optional::empty,
                    row -> Optional.of(row(StoredFact.of(row), row.getLastSeq(), 0)));
        }
    }

    private static Map<String, Object> row(StoredFact fact, long sequence, long delivered) {
        return Map.of(
                "DIRECTION", DIRECTION,
                "PEER", fact.link().peer(),
                "CONTENT_ID", fact.link().contentId(),
                "ISSUE_ID", fact.link().issueId(),
                "VERSION", fact.version(),
                "LAST_SEQ", sequence,
                "DELIVERED", delivered,
                "PENDING", delivered < fact.version(),
                "STATE", fact.state());
    }

    private LinkFactRow[] find(LinkKey link) {
        return ao.find(LinkFactRow.class, OF_LINK, DIRECTION, link.peer(), link.contentId(), link.issueId());
    }

    private static List<StoredFact> facts(LinkFactRow... rows) {
        return Stream.of(rows).map(StoredFact::of).toList();
    }
}
