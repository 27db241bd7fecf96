package org.groundbreak.sandbox.jira.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.jira.store.LinkRow;

/** An issue link as plugins see it. */
record JiraIssueLink(LinkRow row, JiraStore store) implements IssueLink {
    @Override
    public Long getSourceId() {
        return row.sourceId();
    }

    @Override
    public Long getDestinationId() {
        return row.destinationId();
    }

    @Override
    public Issue getDestinationObject() {
        return new JiraIssue(store.issues().byId(row.destinationId()).orElseThrow(), store);
    }

    @Override
    public IssueLinkType getIssueLinkType() {
        return new Type(row.typeId(), row.style());
    }

    private record Type(Long id, String style) implements IssueLinkType {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getStyle() {
            return style;
        }
    }
}
