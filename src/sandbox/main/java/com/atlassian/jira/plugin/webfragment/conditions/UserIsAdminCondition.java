package com.atlassian.jira.plugin.webfragment.conditions;

import java.util.Map;
import org.groundbreak.sandbox.jira.host.JiraUser;

/** The signed-in user is an administrator. */
public class UserIsAdminCondition extends UserLoggedInCondition {
    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return super.shouldDisplay(context) && JiraUser.current().isAdmin();
    }
}
