package com.atlassian.confluence.event.events.content.attachment;

public class AttachmentTrashedEvent extends AttachmentEvent {}
