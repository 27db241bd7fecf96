package com.atlassian.confluence.event.events.content.page;

public class PageCreateEvent extends PageEvent {}
