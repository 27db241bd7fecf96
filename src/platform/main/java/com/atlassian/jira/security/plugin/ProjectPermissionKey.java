package com.atlassian.jira.security.plugin;

public class ProjectPermissionKey {
    public ProjectPermissionKey(String permissionKey) {}
}
