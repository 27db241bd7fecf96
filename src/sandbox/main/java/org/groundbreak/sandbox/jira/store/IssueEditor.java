package org.groundbreak.sandbox.jira.store;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.groundbreak.sandbox.host.Sql;
import org.groundbreak.sandbox.jira.issue.EpicField;
import org.groundbreak.sandbox.jira.issue.IssueChanged;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraStatus;

/**
 * Creates and changes issues. Who may is asked before, by pages and REST. A change is one entry of the history and one
 * event after the commit, on the thread that made it; what leaves everything as it was is neither.
 */
public final class IssueEditor {
    private final Sql sql;
    private final Clock clock;
    private final Issues issues;
    private final ChangeLog changeLog;
    private final Consumer<IssueChangedEvent> listener;

    IssueEditor(Sql sql, Clock clock, Issues issues, ChangeLog changeLog, Consumer<IssueChangedEvent> listener) {
        this.sql = sql;
        this.clock = clock;
        this.issues = issues;
        this.changeLog = changeLog;
        this.listener = listener;
    }

    /** Creates an issue in the workflow's first status, which writes no history, not even inside an epic. */
    public JiraIssue create(NewIssue issue) {
        return sql.inTransaction(() -> {
            long project = issue.project().getId();
            sql.run("update project set pcounter = pcounter + 1 where id = ?", project);
            long id = sql.insert(
                    "insert into jiraissue (project, issuenum, issuetype, issuestatus, summary, created, parent, epic,"
                            + " epicname) select id, pcounter, ?, ?, ?, ?, cast(? as bigint), cast(? as bigint), ?"
                            + " from project where id = ?",
                    issue.type().name(),
                    JiraStatus.TO_DO.getId(),
                    issue.summary(),
                    clock.millis(),
                    id(issue.parent()),
                    id(issue.epic()),
                    issue.epicName(),
                    project);
            return issues.byId(id).orElseThrow();
        });
    }

    /** Moves the issue to a status; the simplified workflow allows every move. */
    public void transition(long issueId, JiraStatus to) {
        sql.inTransaction(() -> {
            JiraStatus from = issues.byId(issueId).orElseThrow().getStatus();
            if (!from.equals(to)) {
                sql.run("update jiraissue set issuestatus = ? where id = ?", to.getId(), issueId);
                changed(
                        issueId,
                        new ChangeItemBean("jira", "status", from.getId(), from.getName(), to.getId(), to.getName()));
            }
            return null;
        });
    }

    /** Puts the issue into an epic, or out of its epic with null; the epics' histories tell of it too. */
    public void setEpic(long issueId, JiraIssue to) {
        sql.inTransaction(() -> {
            JiraIssue issue = issues.byId(issueId).orElseThrow();
            JiraIssue from = issue.epic();
            if (!Objects.equals(from, to)) {
                sql.run("update jiraissue set epic = cast(? as bigint) where id = ?", id(to), issueId);
                if (from != null) {
                    changeLog.append(from.getId(), clock.millis(), item("custom", "Epic Child", issue, null));
                }
                if (to != null) {
                    changeLog.append(to.getId(), clock.millis(), item("custom", "Epic Child", null, issue));
                }
                changed(issueId, item("custom", EpicField.LINK.getName(), from, to));
            }
            return null;
        });
    }

    private void changed(long issueId, ChangeItemBean item) {
        changeLog.append(issueId, clock.millis(), item);
        sql.afterCommit(
                () -> listener.accept(new IssueChanged(issues.byId(issueId).orElseThrow(), List.of(item))));
    }

    private static ChangeItemBean item(String fieldType, String field, JiraIssue from, JiraIssue to) {
        return new ChangeItemBean(fieldType, field, text(from), key(from), text(to), key(to));
    }

    private static Long id(JiraIssue issue) {
        return issue == null ? null : issue.getId();
    }

    private static String text(JiraIssue issue) {
        return issue == null ? null : issue.getId().toString();
    }

    private static String key(JiraIssue issue) {
        return issue == null ? null : issue.getKey();
    }
}
