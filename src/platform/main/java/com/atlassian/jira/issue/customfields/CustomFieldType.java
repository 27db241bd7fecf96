package com.atlassian.jira.issue.customfields;

public interface CustomFieldType<T, S> {
    String getKey();
}
