package org.groundbreak.sandbox.jira.host;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;

/** The link from an epic to a child of it, the only kind of link there is. */
record JiraIssueLink(
        Long getSourceId, Long getDestinationId, IssueLinkType getIssueLinkType, JiraIssue getDestinationObject)
        implements IssueLink {
    private static final Type EPIC_STORY = new Type(10200L, "jira_gh_epic_story");

    private record Type(Long getId, String getStyle) implements IssueLinkType {}

    /** @param child an issue that has an epic */
    static JiraIssueLink to(JiraIssue child) {
        return new JiraIssueLink(child.epic().getId(), child.getId(), EPIC_STORY, child);
    }
}
