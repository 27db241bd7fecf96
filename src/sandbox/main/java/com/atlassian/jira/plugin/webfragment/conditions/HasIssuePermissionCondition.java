package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.jira.host.JiraUser;

/** The signed-in user holds the permission {@code permission} on the issue in the context. */
public class HasIssuePermissionCondition implements Condition {
    private final PermissionManager permissions;
    private ProjectPermissionKey permission;

    public HasIssuePermissionCondition(PermissionManager permissions) {
        this.permissions = permissions;
    }

    @Override
    public void init(Map<String, String> params) {
        permission = switch (String.valueOf(params.get("permission"))) {
            case "browse", "BROWSE_PROJECTS" -> ProjectPermissions.BROWSE_PROJECTS;
            case "edit", "EDIT_ISSUES" -> ProjectPermissions.EDIT_ISSUES;
            default -> throw new NotModelled("permission " + params.get("permission") + " of a condition");
        };
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        if (!(context.get("issue") instanceof Issue issue)) {
            throw new NotModelled("a permission condition without an issue");
        }
        return permissions.hasPermission(permission, issue, JiraUser.current());
    }
}
