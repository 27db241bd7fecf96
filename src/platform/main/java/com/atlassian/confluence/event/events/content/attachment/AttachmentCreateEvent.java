package com.atlassian.confluence.event.events.content.attachment;

public class AttachmentCreateEvent extends AttachmentEvent {}
