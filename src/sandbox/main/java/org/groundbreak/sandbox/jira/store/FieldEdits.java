package org.groundbreak.sandbox.jira.store;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The fields that can be changed, each with the change item that Jira writes for it. */
public final class FieldEdits {
    /** Name of the Epic Link field, as it stands in the change history. */
    public static final String EPIC_LINK = "Epic Link";

    private static final String JIRA_FIELD = "jira";
    private static final String CUSTOM_FIELD = "custom";

    private final Sql sql;
    private final Issues issues;
    private final Catalogue catalogue;
    private final ChangeLog changeLog;

    FieldEdits(Sql sql, Issues issues, Catalogue catalogue, ChangeLog changeLog) {
        this.sql = sql;
        this.issues = issues;
        this.catalogue = catalogue;
        this.changeLog = changeLog;
    }

    /** Moves the issue to a status; the simplified workflow allows every move. */
    public FieldEdit status(String statusId) {
        return (issue, author, now) -> {
            if (issue.statusId().equals(statusId)) {
                return List.of();
            }
            StatusRow from = catalogue.status(issue.statusId());
            StatusRow to = catalogue.status(statusId);
            sql.run("update jiraissue set issuestatus = ? where id = ?", statusId, issue.id());
            return item(JIRA_FIELD, "status", from.id(), from.name(), to.id(), to.name());
        };
    }

    public FieldEdit summary(String summary) {
        return (issue, author, now) -> {
            if (issue.summary().equals(summary)) {
                return List.of();
            }
            sql.run("update jiraissue set summary = ? where id = ?", summary, issue.id());
            return item(JIRA_FIELD, "summary", null, issue.summary(), null, summary);
        };
    }

    /** Replaces all labels. */
    public FieldEdit labels(Set<String> labels) {
        return (issue, author, now) -> {
            TreeSet<String> from = issues.labels(issue.id());
            TreeSet<String> to = new TreeSet<>(labels);
            if (from.equals(to)) {
                return List.of();
            }
            sql.run("delete from label where issue = ?", issue.id());
            to.forEach(label -> sql.run("insert into label (issue, label) values (?, ?)", issue.id(), label));
            return item(JIRA_FIELD, "labels", null, String.join(" ", from), null, String.join(" ", to));
        };
    }

    /** Puts the issue into an epic, or out of its epic with null; the epics' histories tell of it too. */
    public FieldEdit epic(Long epicId) {
        return (issue, author, now) -> {
            if (Objects.equals(issue.epicId(), epicId)) {
                return List.of();
            }
            link(issue.id(), epicId);
            tellEpic(issue.epicId(), item(JIRA_FIELD, "Epic Child", id(issue), issue.key(), null, null), author, now);
            tellEpic(epicId, item(JIRA_FIELD, "Epic Child", null, null, id(issue), issue.key()), author, now);
            return item(CUSTOM_FIELD, EPIC_LINK, text(issue.epicId()), key(issue.epicId()), text(epicId), key(epicId));
        };
    }

    /** Writes the link alone, as a creation does, which leaves no trace in any history. */
    void link(long childId, Long epicId) {
        String ofEpics = "(select id from issuelinktype where pstyle = '" + Issues.EPIC_STORY + "')";
        sql.run("delete from issuelink where destination = ? and linktype in " + ofEpics, childId);
        if (epicId != null) {
            IssueRow epic = issues.byId(epicId).orElseThrow();
            if (!epic.typeId().equals(IssueType.EPIC)) {
                throw new IllegalArgumentException("Issue '" + epic.key() + "' is not an Epic.");
            }
            String insert = "insert into issuelink (linktype, source, destination) values (" + ofEpics + ", ?, ?)";
            sql.run(insert, epicId, childId);
        }
    }

    private void tellEpic(Long epicId, List<ChangeItemBean> items, String author, long now) {
        if (epicId != null) {
            changeLog.append(epicId, author, now, items);
        }
    }

    private String key(Long issueId) {
        return issueId == null ? null : issues.byId(issueId).orElseThrow().key();
    }

    private static String id(IssueRow issue) {
        return text(issue.id());
    }

    private static String text(Long id) {
        return id == null ? null : id.toString();
    }

    private static List<ChangeItemBean> item(
            String fieldType, String field, String from, String fromString, String to, String toString) {
        return List.of(new ChangeItemBean(fieldType, field, from, fromString, to, toString));
    }
}
