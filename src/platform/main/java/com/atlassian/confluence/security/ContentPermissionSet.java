package com.atlassian.confluence.security;

public class ContentPermissionSet {
    public native boolean isEmpty();
}
