package com.atlassian.confluence.security;

public class ContentPermission {
    public static final String VIEW_PERMISSION = null;
}
