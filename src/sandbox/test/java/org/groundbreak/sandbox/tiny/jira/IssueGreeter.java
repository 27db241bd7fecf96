package org.groundbreak.sandbox.tiny.jira;

import com.atlassian.jira.issue.IssueManager;

/** A bean for Jira alone. */
public class IssueGreeter {
    public IssueGreeter(IssueManager issues) {}
}
