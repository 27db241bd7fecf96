package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;

/** Published before the commit, on the thread that makes or changes the issue. */
public class IssueEvent {
    private final Issue issue;
    private final Long eventTypeId;

    public IssueEvent(Issue issue, Long eventTypeId) {
        this.issue = issue;
        this.eventTypeId = eventTypeId;
    }

    public Issue getIssue() {
        return issue;
    }

    /** One of the ids of {@link com.atlassian.jira.event.type.EventType}. */
    public Long getEventTypeId() {
        return eventTypeId;
    }
}
