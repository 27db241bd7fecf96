package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;

/** Published inside the transaction that adds the version, before its commit. */
public class AttachmentUpdateEvent extends AttachmentEvent {
    public AttachmentUpdateEvent(Attachment attachment) {
        super(attachment);
    }
}
