package com.atlassian.confluence.event.events.space;

public class SpaceRemoveEvent extends SpaceEvent {}
