package com.atlassian.confluence.security;

/** What a user may do with a target. */
public class Permission {
    public static final Permission VIEW = new Permission();
    public static final Permission EDIT = new Permission();
    public static final Permission ADMINISTER = new Permission();

    protected Permission() {}
}
