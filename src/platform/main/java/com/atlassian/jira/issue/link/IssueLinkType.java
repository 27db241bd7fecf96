package com.atlassian.jira.issue.link;

public interface IssueLinkType {
    Long getId();

    String getStyle();
}
