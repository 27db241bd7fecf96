package com.atlassian.jira.issue.link;

import java.util.List;

public interface IssueLinkManager {
    List<IssueLink> getOutwardLinks(Long sourceId);

    List<IssueLink> getInwardLinks(Long destinationId);
}
