package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

public abstract class CommentEvent {
    public native Comment getComment();
}
