package com.atlassian.confluence.event.events.content.comment;

public class CommentCreateEvent extends CommentEvent {}
