package org.groundbreak.sandbox.jira.store;

import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;
import org.groundbreak.sandbox.jira.issue.JiraStatus;

/**
 * What is known when an issue is created; {@code parent}, {@code epic} and {@code epicName} may be null.
 *
 * @param statusId where it begins
 */
public record NewIssue(
        JiraProject project,
        IssueType type,
        String summary,
        JiraIssue parent,
        JiraIssue epic,
        String epicName,
        String statusId) {
    /** Begins in the workflow's first status. */
    public NewIssue(
            JiraProject project, IssueType type, String summary, JiraIssue parent, JiraIssue epic, String epicName) {
        this(project, type, summary, parent, epic, epicName, JiraStatus.FIRST);
    }

    /** The same, beginning in this status. */
    public NewIssue in(String status) {
        return new NewIssue(project, type, summary, parent, epic, epicName, status);
    }
}
