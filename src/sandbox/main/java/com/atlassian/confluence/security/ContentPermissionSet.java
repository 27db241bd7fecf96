package com.atlassian.confluence.security;

/** Who alone may do one thing with one page. */
public class ContentPermissionSet {
    private final boolean empty;

    public ContentPermissionSet(boolean empty) {
        this.empty = empty;
    }

    public boolean isEmpty() {
        return empty;
    }
}
