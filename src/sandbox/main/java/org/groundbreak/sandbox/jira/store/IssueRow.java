package org.groundbreak.sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * An issue as it was when it was read. Instants are UTC milliseconds; {@code parentId} is set on sub-tasks,
 * {@code epicId} on children of an epic, {@code epicName} on epics, each null elsewhere.
 */
public record IssueRow(
        long id,
        long projectId,
        String key,
        String typeId,
        String statusId,
        String summary,
        String reporter,
        long created,
        long updated,
        Long parentId,
        Long epicId,
        String epicName) {

    static IssueRow read(ResultSet row) throws SQLException {
        return new IssueRow(
                row.getLong("id"),
                row.getLong("project"),
                row.getString("pkey") + "-" + row.getLong("issuenum"),
                row.getString("issuetype"),
                row.getString("issuestatus"),
                row.getString("summary"),
                row.getString("reporter"),
                row.getLong("created"),
                row.getLong("updated"),
                row.getObject("parent", Long.class),
                row.getObject("epic", Long.class),
                row.getString("epicname"));
    }
}
