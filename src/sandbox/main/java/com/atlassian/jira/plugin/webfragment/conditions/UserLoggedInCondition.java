package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.groundbreak.sandbox.jira.host.JiraUser;

/** Somebody is signed in. */
public class UserLoggedInCondition implements Condition {
    @Override
    public void init(Map<String, String> params) {
        // Takes none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return JiraUser.current() != null;
    }
}
