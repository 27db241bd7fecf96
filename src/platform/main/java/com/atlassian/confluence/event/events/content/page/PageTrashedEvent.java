package com.atlassian.confluence.event.events.content.page;

public class PageTrashedEvent extends PageEvent {}
