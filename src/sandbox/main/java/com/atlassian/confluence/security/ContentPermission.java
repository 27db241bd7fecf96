package com.atlassian.confluence.security;

/** What a page can be restricted in. */
public class ContentPermission {
    public static final String VIEW_PERMISSION = "View";
}
