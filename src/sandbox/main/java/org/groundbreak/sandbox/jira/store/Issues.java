package org.groundbreak.sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.sandbox.host.Sql;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;
import org.groundbreak.sandbox.jira.issue.JiraResolution;
import org.groundbreak.sandbox.jira.issue.JiraStatus;

/** Reads issues. Writing is {@link IssueEditor}'s. */
public final class Issues {
    private static final String SELECT =
            "select i.*, coalesce((select max(g.created) from changegroup g where g.issueid = i.id), i.created) as updated,"
                    + " p.pkey, p.pname, s.pname as statusname, s.category from jiraissue i"
                    + " join project p on p.id = i.project join issuestatus s on s.id = i.issuestatus where ";

    private final Sql sql;

    Issues(Sql sql) {
        this.sql = sql;
    }

    public Optional<JiraIssue> byId(long id) {
        return where("i.id = ?", id).stream().findFirst();
    }

    public Optional<JiraIssue> byKey(String key) {
        return where("p.pkey || '-' || i.issuenum = ?", key).stream().findFirst();
    }

    /** The issue that had this key before it was moved to another project. */
    public Optional<JiraIssue> byMovedKey(String key) {
        return sql.first("select issue_id from moved_issue_key where old_issue_key = ?", row -> row.getLong(1), key)
                .flatMap(this::byId);
    }

    public List<JiraIssue> all() {
        return where("1 = 1");
    }

    public List<JiraIssue> epics() {
        return where("i.issuetype = ?", IssueType.EPIC.name());
    }

    /** The children of an epic, or the sub-tasks of another issue. */
    public List<JiraIssue> childrenOf(long issueId) {
        return where("(i.epic = ? or i.parent = ?)", issueId, issueId);
    }

    private List<JiraIssue> where(String condition, Object... arguments) {
        return sql.list(SELECT + condition + " order by i.created, i.id", this::read, arguments);
    }

    private JiraIssue read(ResultSet row) throws SQLException {
        Long epic = row.getObject("epic", Long.class);
        return new JiraIssue(
                row.getLong("id"),
                row.getString("pkey") + "-" + row.getLong("issuenum"),
                new JiraProject(row.getLong("project"), row.getString("pkey"), row.getString("pname")),
                IssueType.valueOf(row.getString("issuetype")),
                JiraStatus.of(row.getString("issuestatus"), row.getString("statusname"), row.getString("category")),
                resolution(row.getString("resolution")),
                labels(row.getString("labels")),
                row.getString("summary"),
                new Timestamp(row.getLong("created")),
                new Timestamp(row.getLong("updated")),
                epic == null ? null : byId(epic).orElseThrow(),
                row.getString("epicname"));
    }

    private static JiraResolution resolution(String name) {
        return name == null ? null : JiraResolution.valueOf(name);
    }

    private static Set<String> labels(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }
}
