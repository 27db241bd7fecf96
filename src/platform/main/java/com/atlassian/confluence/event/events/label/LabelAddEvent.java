package com.atlassian.confluence.event.events.label;

public class LabelAddEvent extends LabelEvent {}
