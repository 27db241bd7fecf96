package org.groundbreak.sandbox.jira.store;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.host.Sql;

/** The change history, in the order in which changes were made. A change is one group with an item for each field. */
public final class ChangeLog {
    private final Sql sql;

    ChangeLog(Sql sql) {
        this.sql = sql;
    }

    private record Row(long group, long created, ChangeItemBean item) {}

    public List<ChangeHistory> of(long issueId) {
        List<Row> rows = sql.list(
                "select g.id as groupid, g.created, i.* from changegroup g join changeitem i on i.groupid = g.id"
                        + " where g.issueid = ? order by g.created, g.id, i.id",
                row -> new Row(
                        row.getLong("groupid"),
                        row.getLong("created"),
                        new ChangeItemBean(
                                row.getString("fieldtype"),
                                row.getString("field"),
                                row.getString("oldvalue"),
                                row.getString("oldstring"),
                                row.getString("newvalue"),
                                row.getString("newstring"))),
                issueId);
        Map<Long, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row ->
                groups.computeIfAbsent(row.group(), id -> new ArrayList<>()).add(row));
        return groups.values().stream().map(ChangeLog::history).toList();
    }

    private static ChangeHistory history(List<Row> group) {
        Row first = group.get(0);
        List<ChangeItemBean> items = group.stream().map(Row::item).toList();
        return new ChangeHistory(first.group(), new Timestamp(first.created()), items);
    }

    /** @param now UTC milliseconds */
    void append(long issueId, long now, List<ChangeItemBean> items) {
        sql.inTransaction(() -> {
            long group = sql.insert("insert into changegroup (issueid, created) values (?, ?)", issueId, now);
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
            return null;
        });
    }
}
