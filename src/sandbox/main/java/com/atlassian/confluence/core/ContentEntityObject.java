package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.services.Entities;

/** A version of a page as the plugin sees it: the state of the store when it was read. */
public abstract class ContentEntityObject extends AbstractLabelableEntityObject implements Versioned {
    private final ContentRecord content;
    private final Entities entities;
    private String body;
    private String versionComment;

    /** @param entities where users and the other versions are looked up */
    protected ContentEntityObject(ContentRecord content, Entities entities) {
        this.content = content;
        this.entities = entities;
        this.body = content.body();
    }

    public long getId() {
        return content.id();
    }

    public String getTitle() {
        return content.title();
    }

    public String getBodyAsString() {
        return body;
    }

    /** Holds once it is saved. */
    public void setBodyAsString(String changed) {
        body = changed;
    }

    /** Of the version that is saved next. */
    public void setVersionComment(String comment) {
        versionComment = comment;
    }

    /** Null for none. */
    public String versionComment() {
        return versionComment;
    }

    public ConfluenceUser getCreator() {
        return entities.user(content.creator());
    }

    public ConfluenceUser getLastModifier() {
        return entities.user(content.modifier());
    }

    public Date getCreationDate() {
        return Date.from(content.created());
    }

    public Date getLastModificationDate() {
        return Date.from(content.modified());
    }

    public boolean isDraft() {
        return content.isDraft();
    }

    /** Whether it is in the trash. */
    public boolean isDeleted() {
        return content.isTrashed();
    }

    @Override
    List<Label> labels() {
        return entities.labels(content);
    }

    public String getUrlPath() {
        return "/pages/viewpage.action?pageId=" + content.id();
    }

    @Override
    public int getVersion() {
        return content.version();
    }

    @Override
    public boolean isLatestVersion() {
        return !content.isHistorical();
    }

    @Override
    public Versioned getLatestVersion() {
        return isLatestVersion() ? this : entities.page(content.pageId());
    }

    /** The row that this was read from. */
    public ContentRecord content() {
        return content;
    }
}
