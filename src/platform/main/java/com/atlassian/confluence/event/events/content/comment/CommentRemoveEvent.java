package com.atlassian.confluence.event.events.content.comment;

public class CommentRemoveEvent extends CommentEvent {}
