package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;

public class IssueEvent {
    public native Issue getIssue();

    public native Long getEventTypeId();
}
