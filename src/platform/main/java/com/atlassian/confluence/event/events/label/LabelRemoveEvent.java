package com.atlassian.confluence.event.events.label;

public class LabelRemoveEvent extends LabelEvent {}
