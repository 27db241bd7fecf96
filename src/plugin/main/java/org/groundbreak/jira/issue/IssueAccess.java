package org.groundbreak.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.groundbreak.host.rest.Problem;

/** The one class that answers, in Jira, what a person may do. */
public final class IssueAccess {

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    private final JiraAuthenticationContext authentication;
    private final IssueManager issues;
    private final PermissionManager permissions;

    public IssueAccess(JiraAuthenticationContext authentication, IssueManager issues, PermissionManager permissions) {
        this.authentication = authentication;
        this.issues = issues;
        this.permissions = permissions;
    }

    /**
     * An issue that whoever is asking may browse.
     *
     * @throws Problem 401 when nobody is signed in; 404 when there is none of that id, or it is hidden from him
     */
    public Issue visible(long issueId) {
        ApplicationUser viewer = authentication.getLoggedInUser();
        if (viewer == null) {
            throw new Problem(UNAUTHORIZED, "sign-in");
        }
        Issue issue = issues.getIssueObject(issueId);
        if (issue == null || !mayBrowse(viewer, issue)) {
            throw new Problem(NOT_FOUND, "no-issue");
        }
        return issue;
    }

    private boolean mayBrowse(ApplicationUser viewer, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, viewer);
    }
}
