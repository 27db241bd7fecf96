package org.groundbreak.sandbox.jira.issue;

/** The issue types of every project. */
public enum IssueType implements com.atlassian.jira.issue.issuetype.IssueType {
    /** The type whose issues others may have as their epic. */
    EPIC("10000", "Epic"),
    STORY("10001", "Story"),
    TASK("10002", "Task"),
    SUB_TASK("10003", "Sub-task"),
    SPIKE("10004", "Spike");

    private final String id;
    private final String title;

    IssueType(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    /** What people read. */
    public String title() {
        return title;
    }

    @Override
    public String getName() {
        return title;
    }
}
