package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

public interface IssueLink {
    Long getSourceId();

    Long getDestinationId();

    IssueLinkType getIssueLinkType();

    Issue getDestinationObject();
}
