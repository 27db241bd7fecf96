package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;

/** Published inside the transaction that puts it into the trash, before its commit. */
public class AttachmentTrashedEvent extends AttachmentEvent {
    public AttachmentTrashedEvent(Attachment attachment) {
        super(attachment);
    }
}
