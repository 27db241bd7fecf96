package com.atlassian.confluence.event.events.content.page;

public class PageMoveEvent extends PageEvent {}
