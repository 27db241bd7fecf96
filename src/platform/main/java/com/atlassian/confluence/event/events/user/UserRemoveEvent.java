package com.atlassian.confluence.event.events.user;

public class UserRemoveEvent extends UserEvent {}
