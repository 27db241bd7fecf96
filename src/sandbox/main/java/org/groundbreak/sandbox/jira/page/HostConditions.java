package org.groundbreak.sandbox.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.jira.host.Access;
import org.groundbreak.sandbox.jira.host.JiraIssue;
import org.groundbreak.sandbox.jira.host.JiraUser;

/** Jira's own conditions for web fragments, as far as modelled. */
public final class HostConditions {
    private static final String PACKAGE = "com.atlassian.jira.plugin.webfragment.conditions.";

    private HostConditions() {}

    /** By the class name that stands in a descriptor. */
    public static Map<String, Class<? extends Condition>> byName() {
        return Map.of(
                PACKAGE + "UserLoggedInCondition", LoggedIn.class,
                PACKAGE + "UserIsAdminCondition", Admin.class,
                PACKAGE + "HasIssuePermissionCondition", OnIssue.class,
                PACKAGE + "HasProjectPermissionCondition", OnIssue.class);
    }

    /** Somebody is signed in. */
    public static class LoggedIn implements Condition {
        @Override
        public void init(Map<String, String> params) {
            if (!params.isEmpty()) {
                throw new NotModelled(
                        "parameters " + params.keySet() + " of " + getClass().getSimpleName());
            }
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return JiraUser.current() != null;
        }
    }

    /** The signed-in user is an administrator. */
    public static final class Admin extends LoggedIn {
        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return JiraUser.current() != null && JiraUser.current().isAdmin();
        }
    }

    /** The signed-in user may browse or edit the issue in the context. */
    public static final class OnIssue implements Condition {
        private String permission = "";

        @Override
        public void init(Map<String, String> params) {
            permission = params.getOrDefault("permission", "");
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            if (!((Issue) context.get("issue") instanceof JiraIssue issue)) {
                throw new NotModelled("a permission condition outside an issue");
            }
            Access access = new Access(issue.store().catalogue());
            long project = issue.row().projectId();
            return switch (permission) {
                case "browse", "BROWSE_PROJECTS" -> access.mayBrowse(project);
                case "edit", "EDIT_ISSUES" -> access.mayEdit(project);
                default -> throw new NotModelled("permission " + permission + " of a condition");
            };
        }
    }
}
