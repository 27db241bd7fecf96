package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.core.ContentEntityObject;

public abstract class AttachmentEvent {
    public native ContentEntityObject getContent();
}
