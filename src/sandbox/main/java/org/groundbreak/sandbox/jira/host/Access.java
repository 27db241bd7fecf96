package org.groundbreak.sandbox.jira.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.jira.store.Projects;

/** Who may do what in a project: what was granted, and nothing to anonymous or deactivated users. */
public record Access(Projects projects) {
    private static final Set<ProjectPermissionKey> KNOWN =
            Set.of(ProjectPermissions.BROWSE_PROJECTS, ProjectPermissions.EDIT_ISSUES);

    /** Whether the user of this thread may see the issue. */
    public boolean mayBrowse(Issue issue) {
        return isAllowed(ProjectPermissions.BROWSE_PROJECTS, issue.getProjectObject(), JiraUser.current());
    }

    /** Whether the user of this thread may change, and so create, issues of the project. */
    public boolean mayEdit(Project project) {
        return isAllowed(ProjectPermissions.EDIT_ISSUES, project, JiraUser.current());
    }

    /** @throws NotModelled for any permission but browsing and editing */
    public boolean isAllowed(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        if (!KNOWN.contains(permission)) {
            throw new NotModelled("permission " + permission);
        }
        return user != null
                && user.isActive()
                && projects.isGranted(project.getId(), permission.toString(), user.getKey());
    }
}
