package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;

/** Published inside the transaction that creates the attachment, before its commit. */
public class AttachmentCreateEvent extends AttachmentEvent {
    public AttachmentCreateEvent(Attachment attachment) {
        super(attachment);
    }
}
