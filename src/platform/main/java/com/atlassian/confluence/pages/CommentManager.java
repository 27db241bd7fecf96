package com.atlassian.confluence.pages;

public interface CommentManager {
    Comment getComment(long id);
}
