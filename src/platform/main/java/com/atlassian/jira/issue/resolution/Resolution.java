package com.atlassian.jira.issue.resolution;

public interface Resolution {
    String getId();

    String getName();
}
