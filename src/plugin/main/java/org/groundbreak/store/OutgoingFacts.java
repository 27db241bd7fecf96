package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What we have to tell the other product, kept until it has it (rule L5). Writes open transactions of their own. */
public final class OutgoingFacts {

    private static final String DIRECTION = "OUT";
    private static final String OF_LINK = "DIRECTION = ? AND PEER = ? AND CONTENT_ID = ? AND ISSUE_ID = ?";

    private final ActiveObjects ao;

    public OutgoingFacts(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Takes a state over, unless one of later events is there. The version rises only when it is another state (rule
     * L4). Two nodes may do so at once; who comes second finds the row and looks again.
     *
     * @param sequence of the last event that went into it
     */
    public void update(String peer, long contentId, long issueId, long sequence, String state) {
        try {
            ao.executeInTransaction(() -> write(peer, contentId, issueId, sequence, state));
        } catch (RuntimeException e) {
            if (find(peer, contentId, issueId).length == 0) {
                throw e;
            }
            ao.executeInTransaction(() -> write(peer, contentId, issueId, sequence, state));
        }
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
        ao.executeInTransaction(() -> {
            for (LinkFactRow row : find(fact.peer(), fact.contentId(), fact.issueId())) {
                row.setDelivered(fact.version());
                row.setPending(row.getVersion() > fact.version());
                row.save();
            }
            return null;
        });
    }

    /** Has everything sent again, as after a new pairing with a product that may know nothing. */
    public void sendAgain(String peer) {
        ao.executeInTransaction(() -> {
            for (LinkFactRow row : ao.find(LinkFactRow.class, "DIRECTION = ? AND PEER = ?", DIRECTION, peer)) {
                row.setPending(true);
                row.save();
            }
            return null;
        });
    }

    private Void write(String peer, long contentId, long issueId, long sequence, String state) {
        LinkFactRow[] rows = find(peer, contentId, issueId);
        if (rows.length == 0) {
            ao.create(
                    LinkFactRow.class,
                    new DBParam("DIRECTION", DIRECTION),
                    new DBParam("PEER", peer),
                    new DBParam("CONTENT_ID", contentId),
                    new DBParam("ISSUE_ID", issueId),
                    new DBParam("VERSION", 1L),
                    new DBParam("LAST_SEQ", sequence),
                    new DBParam("DELIVERED", 0L),
                    new DBParam("PENDING", true),
                    new DBParam("STATE", state));
        } else if (rows[0].getLastSeq() <= sequence && !rows[0].getState().equals(state)) {
            rows[0].setVersion(rows[0].getVersion() + 1);
            rows[0].setLastSeq(sequence);
            rows[0].setPending(true);
            rows[0].setState(state);
            rows[0].save();
        }
        return null;
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
