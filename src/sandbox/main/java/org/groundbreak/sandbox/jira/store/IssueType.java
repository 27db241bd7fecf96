package org.groundbreak.sandbox.jira.store;

/** An issue type. */
public record IssueType(String id, String name, boolean subTask) {
    /** The type whose issues others may have as their epic. */
    public static final String EPIC = "10000";
}
