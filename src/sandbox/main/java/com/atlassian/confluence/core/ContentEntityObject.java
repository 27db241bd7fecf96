package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.services.Entities;
import org.groundbreak.sandbox.host.NotModelled;

/** A version of a page as the plugin sees it: the state of the store when it was read. */
public abstract class ContentEntityObject extends AbstractLabelableEntityObject implements Versioned {
    private ContentRecord content;
    private Entities entities;
    private String title;
    private ConfluenceUser creator;
    private int version;
    private String body;
    private String versionComment;

    /** @param entities where users and the other versions are looked up */
    protected ContentEntityObject(ContentRecord content, Entities entities) {
        this.content = content;
        this.entities = entities;
        this.body = content.body();
    }

    /** One that is not saved yet. */
    protected ContentEntityObject() {
        // Nothing is known of it.
    }

    /** What it has become by being saved. */
    public void saved(ContentRecord row, Entities source) {
        content = row;
        entities = source;
        body = row.body();
    }

    /** Whether it was never saved. */
    public boolean isNew() {
        return content == null;
    }

    /** 0 until it is saved. */
    public long getId() {
        return content == null ? 0 : content.id();
    }

    public String getTitle() {
        return content == null ? title : content.title();
    }

    public void setTitle(String wanted) {
        requireNew("another title");
        title = wanted;
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
        return content == null ? creator : entities.user(content.creator());
    }

    public void setCreator(ConfluenceUser by) {
        requireNew("another creator");
        creator = by;
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

    /** With the replies, the oldest first. */
    public List<Comment> getComments() {
        return entities.comments(content);
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
        return content == null ? version : content.version();
    }

    public void setVersion(int first) {
        requireNew("another version");
        version = first;
    }

    /** Of what is saved already, plugins change the body alone. */
    protected void requireNew(String what) {
        if (content != null) {
            throw new NotModelled(what + " of a page that was saved");
        }
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
