package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;

/** Something happened to an attachment. */
public abstract class AttachmentEvent {
    private final Attachment attachment;

    protected AttachmentEvent(Attachment attachment) {
        this.attachment = attachment;
    }

    /** The page it is attached to. */
    public ContentEntityObject getContent() {
        return attachment.getContainer();
    }
}
