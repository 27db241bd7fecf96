package com.atlassian.jira.event.type;

public class EventType {
    public static final Long ISSUE_CREATED_ID = null;
    public static final Long ISSUE_MOVED_ID = null;
}
