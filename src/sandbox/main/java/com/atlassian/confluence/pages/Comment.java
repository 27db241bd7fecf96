package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import org.groundbreak.sandbox.confluence.content.CommentRecord;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.services.Entities;

/** A comment of a page, or a reply to one. */
public class Comment extends ContentEntityObject {
    private final CommentRecord comment;
    private final Page page;
    private final Entities entities;

    /** @param row the comment in the shape of content */
    public Comment(CommentRecord comment, ContentRecord row, Page page, Entities entities) {
        super(row, entities);
        this.comment = comment;
        this.page = page;
        this.entities = entities;
    }

    /** Always the page, of replies as well. */
    public ContentEntityObject getContainer() {
        return page;
    }

    /** The comment it replies to, or null. */
    public Comment getParent() {
        return comment.parentId() == null ? null : entities.comment(comment.parentId());
    }

    @Override
    public String getUrlPath() {
        return page.getUrlPath() + "&focusedCommentId=" + getId() + "#comment-" + getId();
    }
}
