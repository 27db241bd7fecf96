package com.atlassian.jira.issue;

public interface MutableIssue extends Issue {}
