package org.groundbreak.sandbox.jira.store;

import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;

/** What is known when an issue is created; {@code parent}, {@code epic} and {@code epicName} may be null. */
public record NewIssue(
        JiraProject project, IssueType type, String summary, JiraIssue parent, JiraIssue epic, String epicName) {}
