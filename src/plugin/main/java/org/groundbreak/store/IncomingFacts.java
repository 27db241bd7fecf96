package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What the other product has told us. Writes open transactions of their own. */
public final class IncomingFacts {

    private static final String DIRECTION = "IN";
    private static final String OF_LINK = "DIRECTION = ? AND PEER = ? AND CONTENT_ID = ? AND ISSUE_ID = ?";

    private final ActiveObjects ao;

    public IncomingFacts(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Takes a fact over; one that is older than what is here, or the same, changes nothing (rule L6). */
    public void take(LinkFact fact) {
        try {
            ao.executeInTransaction(() -> write(fact));
        } catch (RuntimeException e) {
            if (find(fact).length == 0) {
                throw e;
            }
            ao.executeInTransaction(() -> write(fact));
        }
    }

    /** What we were told of an epic, the page with the lowest id first; links taken away since are among it. */
    public List<LinkFact> of(long issueId) {
        LinkFactRow[] rows = ao.find(
                LinkFactRow.class,
                Query.select()
                        .where("DIRECTION = ? AND ISSUE_ID = ?", DIRECTION, issueId)
                        .order("CONTENT_ID ASC"));
        return Stream.of(rows)
                .map(row -> new LinkFact(
                        row.getPeer(), row.getContentId(), row.getIssueId(), row.getVersion(), row.getState()))
                .toList();
    }

    /** How many links we were told of, those taken away since included. */
    public int count() {
        return ao.count(LinkFactRow.class, "DIRECTION = ?", DIRECTION);
    }

    private Void write(LinkFact fact) {
        LinkFactRow[] rows = find(fact);
        if (rows.length == 0) {
            ao.create(
                    LinkFactRow.class,
                    new DBParam("DIRECTION", DIRECTION),
                    new DBParam("PEER", fact.peer()),
                    new DBParam("CONTENT_ID", fact.contentId()),
                    new DBParam("ISSUE_ID", fact.issueId()),
                    new DBParam("VERSION", fact.version()),
                    new DBParam("LAST_SEQ", 0L),
                    new DBParam("DELIVERED", 0L),
                    new DBParam("PENDING", false),
                    new DBParam("STATE", fact.state()));
        } else if (rows[0].getVersion() < fact.version()) {
            rows[0].setVersion(fact.version());
            rows[0].setState(fact.state());
            rows[0].save();
        }
        return null;
    }

    private LinkFactRow[] find(LinkFact fact) {
        return ao.find(LinkFactRow.class, OF_LINK, DIRECTION, fact.peer(), fact.contentId(), fact.issueId());
    }
}
