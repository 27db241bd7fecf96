package org.groundbreak.sandbox.jira.issue;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/** What Jira publishes for a transition or an edit. */
public record IssueChanged(JiraIssue getIssue, List<ChangeItemBean> getChangeItems) implements IssueChangedEvent {}
