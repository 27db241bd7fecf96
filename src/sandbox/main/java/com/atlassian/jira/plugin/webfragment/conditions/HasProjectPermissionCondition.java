package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.security.PermissionManager;

/** The signed-in user holds the permission in the project; asked of the issue in the context, which is in it. */
public class HasProjectPermissionCondition extends HasIssuePermissionCondition {
    public HasProjectPermissionCondition(PermissionManager permissions) {
        super(permissions);
    }
}
