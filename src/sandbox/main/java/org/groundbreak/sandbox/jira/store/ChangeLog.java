package org.groundbreak.sandbox.jira.store;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;
import org.groundbreak.sandbox.host.Sql;

/** The change history, in the order in which changes were made. Each change is of one field. */
public final class ChangeLog {
    private final Sql sql;

    ChangeLog(Sql sql) {
        this.sql = sql;
    }

    public List<ChangeHistory> of(long issueId) {
        return sql.list(
                "select * from changegroup where issueid = ? order by created, id",
                row -> new ChangeHistory(
                        row.getLong("id"),
                        new Timestamp(row.getLong("created")),
                        List.of(new ChangeItemBean(
                                row.getString("fieldtype"),
                                row.getString("field"),
                                row.getString("oldvalue"),
                                row.getString("oldstring"),
                                row.getString("newvalue"),
                                row.getString("newstring")))),
                issueId);
    }

    /** @param now UTC milliseconds */
    void append(long issueId, long now, ChangeItemBean item) {
        sql.run(
                "insert into changegroup (issueid, created, fieldtype, field, oldvalue, oldstring, newvalue, newstring)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                issueId,
                now,
                item.getFieldType(),
                item.getField(),
                item.getFrom(),
                item.getFromString(),
                item.getTo(),
                item.getToString());
    }
}
