package org.groundbreak.sandbox.jira.store;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Creates and changes issues. Who may is asked before, by pages and REST. */
public final class IssueEditor {
    private static final String FIRST_STATUS = "10000";

    private final Sql sql;
    private final Clock clock;
    private final Issues issues;
    private final ChangeLog changeLog;
    private final FieldEdits fields;
    private final Listener listener;

    /** Is told of a change on the thread that made it, once the change has committed. */
    @FunctionalInterface
    public interface Listener {
        void changed(long issueId, String author, List<ChangeItemBean> items);
    }

    IssueEditor(Sql sql, Clock clock, Issues issues, ChangeLog changeLog, FieldEdits fields, Listener listener) {
        this.sql = sql;
        this.clock = clock;
        this.issues = issues;
        this.changeLog = changeLog;
        this.fields = fields;
        this.listener = listener;
    }

    /** Creates an issue in the workflow's first status; a creation writes no change history. */
    public IssueRow create(NewIssue issue, String author) {
        return sql.inTransaction(() -> {
            sql.run("update project set pcounter = pcounter + 1 where id = ?", issue.projectId());
            long now = clock.millis();
            long id = sql.insert(
                    "insert into jiraissue (project, issuenum, issuetype, issuestatus, summary, reporter, created,"
                            + " updated, parent, epicname) select id, pcounter, ?, ?, ?, ?, ?, ?, cast(? as bigint), ?"
                            + " from project where id = ?",
                    issue.typeId(),
                    FIRST_STATUS,
                    issue.summary(),
                    author,
                    now,
                    now,
                    issue.parentId(),
                    issue.epicName(),
                    issue.projectId());
            issue.labels().forEach(label -> sql.run("insert into label (issue, label) values (?, ?)", id, label));
            fields.link(id, issue.epicId());
            return issues.byId(id).orElseThrow();
        });
    }

    /** Applies all edits as one change: one group in the history and one event, or neither when nothing changed. */
    public void edit(long issueId, String author, List<FieldEdit> edits) {
        sql.inTransaction(() -> {
            IssueRow issue = issues.byId(issueId).orElseThrow();
            long now = clock.millis();
            List<ChangeItemBean> items = new ArrayList<>();
            edits.forEach(edit -> items.addAll(edit.apply(issue, author, now)));
            if (!items.isEmpty()) {
                sql.run("update jiraissue set updated = ? where id = ?", now, issueId);
                changeLog.append(issueId, author, now, items);
                sql.afterCommit(() -> listener.changed(issueId, author, items));
            }
            return null;
        });
    }
}
