package com.atlassian.jira.security.plugin;

/** A project permission by its key, such as {@code BROWSE_PROJECTS}; equal when the keys are. */
public class ProjectPermissionKey {
    private final String key;

    public ProjectPermissionKey(String permissionKey) {
        this.key = permissionKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
