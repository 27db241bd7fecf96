package com.atlassian.jira.issue.label;

public class Label {
    public native String getLabel();
}
