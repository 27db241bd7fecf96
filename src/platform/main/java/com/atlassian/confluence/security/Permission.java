package com.atlassian.confluence.security;

public class Permission {
    public static final Permission VIEW = null;
    public static final Permission EDIT = null;
    public static final Permission ADMINISTER = null;

    protected Permission() {}
}
