package com.atlassian.confluence.event.events.content.attachment;

public class AttachmentRemoveEvent extends AttachmentEvent {}
