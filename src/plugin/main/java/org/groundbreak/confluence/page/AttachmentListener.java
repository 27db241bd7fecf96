package org.groundbreak.confluence.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.attachment.AttachmentCreateEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentRemoveEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentTrashedEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentUpdateEvent;
import com.atlassian.event.api.EventListener;
import java.util.function.Consumer;

/**
 * Hears what becomes of the attachments of pages. Never touches the database. Where it cannot be registered, or an event is
 * none of these, the sweep finds what has changed.
 */
public class AttachmentListener {

    private final Consumer<PageNews> note;

    /** @param note takes what was heard; must not throw */
    AttachmentListener(Consumer<PageNews> note) {
        this.note = note;
    }

    /** A page got an attachment. */
    @EventListener
    public void onCreate(AttachmentCreateEvent event) {
        attached(event);
    }

    /** An attachment got a new version. */
    @EventListener
    public void onUpdate(AttachmentUpdateEvent event) {
        attached(event);
    }

    /** An attachment was put into the trash. */
    @EventListener
    public void onTrash(AttachmentTrashedEvent event) {
        attached(event);
    }

    /** An attachment was removed for good. */
    @EventListener
    public void onRemove(AttachmentRemoveEvent event) {
        attached(event);
    }

    private void attached(AttachmentEvent event) {
        ContentEntityObject content = event.getContent();
        if (content != null) {
            note.accept(new PageNews(PageNews.Kind.CHANGED, content.getId()));
        }
    }
}
