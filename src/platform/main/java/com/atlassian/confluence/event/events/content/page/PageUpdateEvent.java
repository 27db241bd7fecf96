package com.atlassian.confluence.event.events.content.page;

public class PageUpdateEvent extends PageEvent {}
