package org.groundbreak.sandbox.jira.store;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/** The change history: groups of changed fields, in the order in which they were made. */
public final class ChangeLog {
    private final Sql sql;

    ChangeLog(Sql sql) {
        this.sql = sql;
    }

    /** One group; {@code author} is a user key or null, {@code created} UTC milliseconds. */
    public record Group(long id, String author, long created, List<ChangeItemBean> items) {}

    public List<Group> of(long issueId) {
        return sql.inTransaction(() -> sql.list(
                "select * from changegroup where issueid = ? order by created, id",
                row -> {
                    long id = row.getLong("id");
                    return new Group(id, row.getString("author"), row.getLong("created"), items(id));
                },
                issueId));
    }

    void append(long issueId, String author, long now, List<ChangeItemBean> items) {
        long group =
                sql.insert("insert into changegroup (issueid, author, created) values (?, ?, ?)", issueId, author, now);
        for (ChangeItemBean item : items) {
            sql.run(
                    "insert into changeitem (groupid, fieldtype, field, oldvalue, oldstring, newvalue, newstring)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    group,
                    item.getFieldType(),
                    item.getField(),
                    item.getFrom(),
                    item.getFromString(),
                    item.getTo(),
                    item.getToString());
        }
    }

    private List<ChangeItemBean> items(long group) {
        return sql.list(
                "select * from changeitem where groupid = ? order by id",
                row -> new ChangeItemBean(
                        row.getString("fieldtype"),
                        row.getString("field"),
                        row.getString("oldvalue"),
                        row.getString("oldstring"),
                        row.getString("newvalue"),
                        row.getString("newstring")),
                group);
    }
}
