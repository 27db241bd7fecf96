package org.groundbreak.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Optional;
import org.groundbreak.host.rest.Problem;

/** The one class that answers, in Jira, what a person may do. */
public final class IssueAccess {

    private final JiraAuthenticationContext authentication;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final ApplicationProperties properties;

    public IssueAccess(
            JiraAuthenticationContext authentication,
            IssueManager issues,
            PermissionManager permissions,
            ApplicationProperties properties) {
        this.authentication = authentication;
        this.issues = issues;
        this.permissions = permissions;
        this.properties = properties;
    }

    /**
     * An issue that whoever is asking may browse.
     *
     * @throws Problem 401 when nobody is signed in; 404 when there is none of that id, or it is hidden from him
     */
    public Issue visible(long issueId) {
        return find(issueId).orElseThrow(() -> Problem.notFound("no-issue"));
    }

    /**
     * An issue that whoever is asking may browse, by its key of today, or one that it had before it was moved to another
     * project.
     *
     * @throws Problem 401 when nobody is signed in; 404 when there is none of that key, or it is hidden from him
     */
    public Issue visible(String key) {
        viewer();
        return Optional.ofNullable(key).flatMap(this::find).orElseThrow(() -> Problem.notFound("no-issue"));
    }

    /**
     * An issue; empty when there is none of that id, or it is hidden from whoever is asking.
     *
     * @throws Problem 401 when nobody is signed in
     */
    public Optional<Issue> find(long issueId) {
        ApplicationUser viewer = viewer();
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId)).filter(issue -> mayBrowse(viewer, issue));
    }

    /**
     * An issue by its key of today or one that it had before it was moved; empty when there is none, or it is hidden from
     * whoever is asking.
     *
     * @throws Problem 401 when nobody is signed in
     */
    public Optional<Issue> find(String key) {
        ApplicationUser viewer = viewer();
        return keyed(key).filter(issue -> mayBrowse(viewer, issue));
    }

    /** An issue; empty when there is none of that id, or it is hidden from whoever is looking, signed in or not. */
    public Optional<Issue> browsable(long issueId) {
        ApplicationUser viewer = authentication.getLoggedInUser();
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId)).filter(issue -> mayBrowse(viewer, issue));
    }

    /** A page, as a link on pages of this Jira. @param path below the base URL */
    public String url(String path) {
        return properties.getBaseUrl(UrlMode.RELATIVE) + path;
    }

    /** The page of an issue, as a link on pages of this Jira. */
    public String url(Issue issue) {
        return url("/browse/" + issue.getKey());
    }

    private Optional<Issue> keyed(String key) {
        return Optional.<Issue>ofNullable(issues.getIssueByCurrentKey(key))
                .or(() -> Optional.ofNullable(issues.findMovedIssue(key)));
    }

    /**
     * Whoever is asking.
     *
     * @throws Problem 401 when nobody is signed in
     */
    public ApplicationUser viewer() {
        ApplicationUser viewer = authentication.getLoggedInUser();
        if (viewer == null) {
            throw Problem.signIn();
        }
        return viewer;
    }

    private boolean mayBrowse(ApplicationUser viewer, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, viewer);
    }
}
