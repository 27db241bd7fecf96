package org.groundbreak.sandbox.jira.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import java.sql.Timestamp;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.host.NotModelled;

/**
 * An issue as it was when it was read; most components have the names by which plugins ask for them.
 *
 * @param getResolution null while it is not resolved
 * @param epic the epic that it is a child of, null outside of epics
 * @param epicName what an epic is called on its children, null on all others
 */
public record JiraIssue(
        Long getId,
        String getKey,
        JiraProject getProjectObject,
        IssueType type,
        JiraStatus getStatus,
        JiraResolution getResolution,
        Set<String> labels,
        String getSummary,
        Timestamp getCreated,
        Timestamp getUpdated,
        JiraIssue epic,
        String epicName)
        implements MutableIssue {
    @Override
    public String getIssueTypeId() {
        return type.id();
    }

    @Override
    public IssueType getIssueType() {
        return type;
    }

    @Override
    public Set<Label> getLabels() {
        return labels.stream().map(Label::new).collect(Collectors.toSet());
    }

    @Override
    public boolean isSubTask() {
        return type == IssueType.SUB_TASK;
    }

    /** The epic (an issue) or the epic's name, null where there is none. */
    @Override
    public Object getCustomFieldValue(CustomField customField) {
        if (customField == EpicField.LINK) {
            return epic;
        }
        if (customField == EpicField.NAME) {
            return epicName;
        }
        throw new NotModelled("value of custom field " + customField);
    }

    /** Two objects of one issue are equal, as in Jira, whatever was changed in between. */
    @Override
    public boolean equals(Object other) {
        return other instanceof JiraIssue that && getId.equals(that.getId);
    }

    @Override
    public int hashCode() {
        return getId.hashCode();
    }
}
