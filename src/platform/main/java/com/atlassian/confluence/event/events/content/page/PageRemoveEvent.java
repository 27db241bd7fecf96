package com.atlassian.confluence.event.events.content.page;

public class PageRemoveEvent extends PageEvent {}
