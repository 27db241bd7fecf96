package com.atlassian.jira.issue.history;

public class ChangeItemBean {
    public native String getField();

    public native String getFrom();

    public native String getTo();

    public native String getFromString();

    public native String getToString();
}
