package com.atlassian.confluence.event.events.content.attachment;

public class AttachmentUpdateEvent extends AttachmentEvent {}
