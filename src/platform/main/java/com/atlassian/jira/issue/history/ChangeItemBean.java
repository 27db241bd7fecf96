package com.atlassian.jira.issue.history;

public class ChangeItemBean {
    public static final String STATIC_FIELD = null;

    public native String getField();

    public native String getFieldType();

    public native String getFrom();

    public native String getTo();

    public native String getFromString();

    public native String getToString();
}
