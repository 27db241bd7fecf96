package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

/** Published inside the transaction that deletes the comment, before it is deleted. */
public class CommentRemoveEvent extends CommentEvent {
    public CommentRemoveEvent(Comment comment) {
        super(comment);
    }
}
