package org.groundbreak.sandbox.jira.host;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.jira.store.Catalogue;

/** Who may do what in a project: what was granted, and nothing to anonymous or deactivated users. */
public final class Access {
    private static final Set<ProjectPermissionKey> KNOWN =
            Set.of(ProjectPermissions.BROWSE_PROJECTS, ProjectPermissions.EDIT_ISSUES);

    private final Catalogue catalogue;

    public Access(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether the user of this thread may see the project's issues. */
    public boolean mayBrowse(long projectId) {
        return isAllowed(ProjectPermissions.BROWSE_PROJECTS, projectId, JiraUser.current());
    }

    /** Whether the user of this thread may change, and so create, issues of the project. */
    public boolean mayEdit(long projectId) {
        return isAllowed(ProjectPermissions.EDIT_ISSUES, projectId, JiraUser.current());
    }

    /** @throws NotModelled for any permission but browsing and editing */
    public boolean isAllowed(ProjectPermissionKey permission, long projectId, ApplicationUser user) {
        if (!KNOWN.contains(permission)) {
            throw new NotModelled("permission " + permission);
        }
        return user != null && user.isActive() && catalogue.isGranted(projectId, permission.toString(), user.getKey());
    }
}
