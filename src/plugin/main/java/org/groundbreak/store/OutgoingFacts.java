package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** What we have to tell the other product, kept until it has it (rule L5). Writes open transactions of their own. */
public final class OutgoingFacts {

    private static final String DIRECTION = "OUT";
    private static final String OF_LINK = "DIRECTION = ? AND PEER = ? AND CONTENT_ID = ? AND ISSUE_ID = ?";

    private final ActiveObjects ao;
    private final LinkFactRows rows;

    public OutgoingFacts(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new LinkFactRows(ao);
    }

    /**
     * Takes a state over, unless one of later events is there. The version rises only when it is another state (rule
     * L4). Two nodes may do so at once; who comes second finds the row and looks again.
     *
     * @param sequence of the last event that went into it; 0 where states are no sum of events
     */
    public void update(String peer, long contentId, long issueId, long sequence, String state) {
        rows.change(
                () -> find(peer, contentId, issueId),
                () -> row(peer, contentId, issueId, sequence, state, 1, 0),
                row -> row.getLastSeq() > sequence || row.getState().equals(state)
                        ? Optional.empty()
                        : Optional.of(row(
                                peer, contentId, issueId, sequence, state, row.getVersion() + 1, row.getDelivered())));
    }

    /** Everything kept about the links of a page, of epics unlinked since too. */
    public List<LinkFact> of(long contentId) {
        return facts(ao.find(LinkFactRow.class, "DIRECTION = ? AND CONTENT_ID = ?", DIRECTION, contentId));
    }

    /** What that product does not have yet, the longest kept first. */
    public List<LinkFact> waiting(String peer, int limit) {
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
    public void delivered(LinkFact fact) {
        rows.change(
                () -> find(fact.peer(), fact.contentId(), fact.issueId()),
                Map::of,
                row -> row.getVersion() == fact.version() && row.isPending()
                        ? Optional.of(row(
                                fact.peer(),
                                fact.contentId(),
                                fact.issueId(),
                                row.getLastSeq(),
                                row.getState(),
                                row.getVersion(),
                                row.getVersion()))
                        : Optional.empty());
    }

    /** Has everything sent again, as after a new pairing with a product that may know nothing. */
    public void sendAgain(String peer) {
        for (LinkFact fact : facts(ao.find(LinkFactRow.class, "DIRECTION = ? AND PEER = ?", DIRECTION, peer))) {
            rows.change(
                    () -> find(peer, fact.contentId(), fact.issueId()),
                    Map::of,
                    row -> Optional.of(row(
                            peer,
                            fact.contentId(),
                            fact.issueId(),
                            row.getLastSeq(),
                            row.getState(),
                            row.getVersion(),
                            0)));
        }
    }

    private static Map<String, Object> row(
            String peer, long contentId, long issueId, long sequence, String state, long version, long delivered) {
        return Map.of(
                "DIRECTION", DIRECTION,
                "PEER", peer,
                "CONTENT_ID", contentId,
                "ISSUE_ID", issueId,
                "VERSION", version,
                "LAST_SEQ", sequence,
                "DELIVERED", delivered,
                "PENDING", delivered < version,
                "STATE", state);
    }

    private LinkFactRow[] find(String peer, long contentId, long issueId) {
        return ao.find(LinkFactRow.class, OF_LINK, DIRECTION, peer, contentId, issueId);
    }

    private static List<LinkFact> facts(LinkFactRow... rows) {
        return Stream.of(rows)
                .map(row -> new LinkFact(
                        row.getPeer(), row.getContentId(), row.getIssueId(), row.getVersion(), row.getState()))
                .toList();
    }
}
