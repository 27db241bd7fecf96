package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;

public class Attachment extends SpaceContentEntityObject {
    public native String getFileName();

    public native ContentEntityObject getContainer();
}
