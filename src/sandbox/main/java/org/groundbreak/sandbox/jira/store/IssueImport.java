package org.groundbreak.sandbox.jira.store;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.List;
import org.groundbreak.sandbox.host.Sql;
import org.groundbreak.sandbox.jira.issue.JiraIssue;

/**
 * Puts issues and histories in as they are said to have been elsewhere, at any time, whether they fit each other or not.
 * Nobody is told: an import publishes no events.
 */
public final class IssueImport {
    private final Sql sql;
    private final Issues issues;
    private final IssueRows rows;
    private final ChangeLog changeLog;

    IssueImport(Sql sql, Issues issues, ChangeLog changeLog) {
        this.sql = sql;
        this.issues = issues;
        this.rows = new IssueRows(sql);
        this.changeLog = changeLog;
    }

    /** Adds an issue in the status and the epic it is said to be in now. */
    public JiraIssue issue(NewIssue issue, Instant created) {
        return sql.inTransaction(
                () -> issues.byId(rows.insert(issue, created.toEpochMilli())).orElseThrow());
    }

    /** Adds one entry to the history; the issue itself stays as it is. Ids in the items need not exist. */
    public void history(long issueId, Instant at, ChangeItemBean... items) {
        changeLog.append(issueId, at.toEpochMilli(), List.of(items));
    }

    /** Sets the present status without a word in the history. */
    public void status(long issueId, String statusId) {
        rows.setStatus(issueId, statusId);
    }

    /** Sets the present epic (null: none) without a word in any history. */
    public void epic(long issueId, JiraIssue epic) {
        rows.setEpic(issueId, epic);
    }
}
