package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;

public abstract class ContentEntityObject extends AbstractLabelableEntityObject implements Versioned {
    public native long getId();

    public native String getTitle();

    public native void setTitle(String title);

    public native String getBodyAsString();

    public native void setBodyAsString(String body);

    public native void setVersionComment(String comment);

    public native ConfluenceUser getCreator();

    public native void setCreator(ConfluenceUser creator);

    public native ConfluenceUser getLastModifier();

    public native Date getCreationDate();

    public native Date getLastModificationDate();

    public native boolean isDraft();

    public native boolean isDeleted();

    public native String getUrlPath();

    public native List<Comment> getComments();

    @Override
    public native int getVersion();

    public native void setVersion(int version);

    @Override
    public native boolean isLatestVersion();

    @Override
    public native Versioned getLatestVersion();
}
