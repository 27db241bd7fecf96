package org.groundbreak.sandbox.jira.store;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.groundbreak.sandbox.host.Sql;
import org.groundbreak.sandbox.jira.issue.EpicField;
import org.groundbreak.sandbox.jira.issue.IssueChanged;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;
import org.groundbreak.sandbox.jira.issue.JiraResolution;
import org.groundbreak.sandbox.jira.issue.JiraStatus;

/**
 * Creates, changes and moves issues. Who may is asked before, by pages and REST. A change is one entry of the history
 * and two events on the thread that makes it, one before and one after the commit; what leaves everything as it was is
 * neither.
 */
public final class IssueEditor {
    private final Sql sql;
    private final Clock clock;
    private final Issues issues;
    private final IssueRows rows;
    private final ChangeLog changeLog;
    private final Consumer<Object> publisher;

    IssueEditor(Sql sql, Clock clock, Issues issues, ChangeLog changeLog, Consumer<Object> publisher) {
        this.sql = sql;
        this.clock = clock;
        this.issues = issues;
        this.rows = new IssueRows(sql);
        this.changeLog = changeLog;
        this.publisher = publisher;
    }

    /** Creates an issue, which writes no history, not even inside an epic or beyond the first status. */
    public JiraIssue create(NewIssue issue) {
        return sql.inTransaction(() -> {
            long id = rows.insert(issue, clock.millis());
            publish(id, EventType.ISSUE_CREATED_ID);
            return issues.byId(id).orElseThrow();
        });
    }

    /** Moves the issue to a status; the simplified workflow allows every move. */
    public void transition(long issueId, JiraStatus to) {
        sql.inTransaction(() -> {
            JiraStatus from = issues.byId(issueId).orElseThrow().getStatus();
            if (!from.equals(to)) {
                rows.setStatus(issueId, to.getId());
                changed(issueId, EventType.ISSUE_GENERICEVENT_ID, statusItem(from, to));
            }
            return null;
        });
    }

    /** The same, with a resolution, or without one for null; both are one change. */
    public void transition(long issueId, JiraStatus to, JiraResolution resolution) {
        sql.inTransaction(() -> {
            JiraIssue issue = issues.byId(issueId).orElseThrow();
            rows.setStatus(issueId, to.getId());
            rows.setResolution(issueId, resolution);
            changed(
                    issueId,
                    EventType.ISSUE_GENERICEVENT_ID,
                    statusItem(issue.getStatus(), to),
                    resolutionItem(issue.getResolution(), resolution));
            return null;
        });
    }

    /** Gives the issue another resolution, or none for null. */
    public void resolve(long issueId, JiraResolution to) {
        sql.inTransaction(() -> {
            JiraResolution from = issues.byId(issueId).orElseThrow().getResolution();
            rows.setResolution(issueId, to);
            changed(issueId, EventType.ISSUE_UPDATED_ID, resolutionItem(from, to));
            return null;
        });
    }

    /** Gives the issue these labels and no others. */
    public void label(long issueId, Set<String> labels) {
        sql.inTransaction(() -> {
            String from = String.join(
                    " ", new TreeSet<>(issues.byId(issueId).orElseThrow().labels()));
            rows.setLabels(issueId, new TreeSet<>(labels));
            changed(
                    issueId,
                    EventType.ISSUE_UPDATED_ID,
                    jiraItem("labels", null, from, null, String.join(" ", new TreeSet<>(labels))));
            return null;
        });
    }

    /** Makes the issue one of another type. */
    public void setType(long issueId, IssueType to) {
        sql.inTransaction(() -> {
            IssueType from = issues.byId(issueId).orElseThrow().type();
            rows.setType(issueId, to);
            changed(
                    issueId,
                    EventType.ISSUE_UPDATED_ID,
                    jiraItem("issuetype", from.id(), from.title(), to.id(), to.title()));
            return null;
        });
    }

    /** Puts the issue into an epic, or out of its epic with null; the epics' histories tell of it too. */
    public void setEpic(long issueId, JiraIssue to) {
        sql.inTransaction(() -> {
            JiraIssue issue = issues.byId(issueId).orElseThrow();
            JiraIssue from = issue.epic();
            if (!Objects.equals(from, to)) {
                rows.setEpic(issueId, to);
                if (from != null) {
                    changeLog.append(from.getId(), clock.millis(), List.of(epicItem("Epic Child", issue, null)));
                }
                if (to != null) {
                    changeLog.append(to.getId(), clock.millis(), List.of(epicItem("Epic Child", null, issue)));
                }
                changed(issueId, EventType.ISSUE_UPDATED_ID, epicItem(EpicField.LINK.getName(), from, to));
            }
            return null;
        });
    }

    /** A change of fields that the sandbox keeps only in the history, such as the priority or a custom field. */
    public void changeOther(long issueId, ChangeItemBean... items) {
        sql.inTransaction(() -> {
            changed(issueId, EventType.ISSUE_UPDATED_ID, items);
            return null;
        });
    }

    /** Moves the issue and its sub-tasks to another project, where each gets the next key; the old keys lead to them. */
    public JiraIssue move(long issueId, JiraProject to) {
        return sql.inTransaction(() -> {
            JiraIssue issue = issues.byId(issueId).orElseThrow();
            JiraProject from = issue.getProjectObject();
            if (!from.getId().equals(to.getId())) {
                rows.move(issue, to.getId());
                String key = issues.byId(issueId).orElseThrow().getKey();
                changed(
                        issueId,
                        EventType.ISSUE_MOVED_ID,
                        jiraItem("project", id(from), from.getName(), id(to), to.getName()),
                        jiraItem("Key", null, issue.getKey(), null, key));
                issues.childrenOf(issueId).stream()
                        .filter(JiraIssue::isSubTask)
                        .forEach(subTask -> move(subTask.getId(), to));
            }
            return issues.byId(issueId).orElseThrow();
        });
    }

    private void changed(long issueId, Long eventTypeId, ChangeItemBean... items) {
        changeLog.append(issueId, clock.millis(), List.of(items));
        publish(issueId, eventTypeId);
        sql.afterCommit(
                () -> publisher.accept(new IssueChanged(issues.byId(issueId).orElseThrow(), List.of(items))));
    }

    private void publish(long issueId, Long eventTypeId) {
        publisher.accept(new IssueEvent(issues.byId(issueId).orElseThrow(), eventTypeId));
    }

    private static ChangeItemBean statusItem(JiraStatus from, JiraStatus to) {
        return jiraItem("status", from.getId(), from.getName(), to.getId(), to.getName());
    }

    private static ChangeItemBean resolutionItem(JiraResolution from, JiraResolution to) {
        return jiraItem(
                "resolution",
                from == null ? null : from.getId(),
                from == null ? null : from.getName(),
                to == null ? null : to.getId(),
                to == null ? null : to.getName());
    }

    private static ChangeItemBean jiraItem(String field, String from, String fromString, String to, String toString) {
        return new ChangeItemBean(ChangeItemBean.STATIC_FIELD, field, from, fromString, to, toString);
    }

    private static ChangeItemBean epicItem(String field, JiraIssue from, JiraIssue to) {
        return new ChangeItemBean(ChangeItemBean.CUSTOM_FIELD, field, text(from), key(from), text(to), key(to));
    }

    private static String id(JiraProject project) {
        return project.getId().toString();
    }

    private static String text(JiraIssue issue) {
        return issue == null ? null : issue.getId().toString();
    }

    private static String key(JiraIssue issue) {
        return issue == null ? null : issue.getKey();
    }
}
