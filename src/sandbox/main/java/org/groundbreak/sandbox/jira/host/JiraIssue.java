package org.groundbreak.sandbox.jira.host;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import java.sql.Timestamp;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.jira.store.IssueRow;
import org.groundbreak.sandbox.jira.store.JiraStore;

/** An issue as plugins see it: its own fields as of when it was read, everything else read when asked for. */
public record JiraIssue(IssueRow row, JiraStore store) implements MutableIssue {
    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.key();
    }

    @Override
    public String getSummary() {
        return row.summary();
    }

    @Override
    public String getIssueTypeId() {
        return row.typeId();
    }

    @Override
    public Project getProjectObject() {
        return new JiraProject(store.catalogue().project(row.projectId()));
    }

    @Override
    public Status getStatus() {
        return new JiraStatus(store.catalogue().status(row.statusId()));
    }

    @Override
    public Timestamp getCreated() {
        return new Timestamp(row.created());
    }

    @Override
    public boolean isSubTask() {
        return row.parentId() != null;
    }

    /** The epic (an issue) or the epic's name, null where there is none. */
    @Override
    public Object getCustomFieldValue(CustomField customField) {
        if (customField == EpicField.NAME) {
            return row.epicName();
        }
        if (customField != EpicField.LINK) {
            throw new NotModelled("value of custom field " + customField);
        }
        return row.epicId() == null
                ? null
                : new JiraIssue(store.issues().byId(row.epicId()).orElseThrow(), store);
    }

    /** Two objects of one issue are equal, as in Jira, whatever was changed in between. */
    @Override
    public boolean equals(Object other) {
        return other instanceof JiraIssue that && that.row.id() == row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return row.key();
    }
}
