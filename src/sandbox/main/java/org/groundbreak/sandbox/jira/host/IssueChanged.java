package org.groundbreak.sandbox.jira.host;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Collection;
import java.util.List;

/** What Jira publishes for a transition or an edit. */
record IssueChanged(Issue issue, List<ChangeItemBean> items) implements IssueChangedEvent {
    @Override
    public Issue getIssue() {
        return issue;
    }

    @Override
    public Collection<ChangeItemBean> getChangeItems() {
        return items;
    }
}
