package com.atlassian.jira.issue;

public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueByCurrentKey(String key);

    Issue findMovedIssue(String oldIssueKey);
}
