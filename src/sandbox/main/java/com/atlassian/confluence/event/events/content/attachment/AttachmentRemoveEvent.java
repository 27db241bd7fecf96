package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;

/** Published inside the transaction that removes the attachment for good, before its commit. */
public class AttachmentRemoveEvent extends AttachmentEvent {
    public AttachmentRemoveEvent(Attachment attachment) {
        super(attachment);
    }
}
