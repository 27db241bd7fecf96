package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

public class Comment extends ContentEntityObject {
    public native ContentEntityObject getContainer();

    public native Comment getParent();
}
