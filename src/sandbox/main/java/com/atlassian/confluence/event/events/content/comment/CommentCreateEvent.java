package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

/** Published inside the transaction that adds the comment, before its commit. */
public class CommentCreateEvent extends CommentEvent {
    public CommentCreateEvent(Comment comment) {
        super(comment);
    }
}
