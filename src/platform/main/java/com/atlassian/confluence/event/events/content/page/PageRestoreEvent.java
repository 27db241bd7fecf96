package com.atlassian.confluence.event.events.content.page;

public class PageRestoreEvent extends PageEvent {}
