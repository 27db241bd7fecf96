package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.event.events.content.attachment.AttachmentCreateEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentTrashedEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentUpdateEvent;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.event.api.EventPublisher;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.groundbreak.sandbox.confluence.content.AttachmentRecord;
import org.groundbreak.sandbox.confluence.content.AttachmentStore;
import org.groundbreak.sandbox.confluence.content.ContentStore;

/** What happens to attachments: each method is one transaction, in which the event is published before the commit. */
public final class AttachmentLife {
    private final ContentStore pages;
    private final AttachmentStore store;
    private final Entities entities;
    private final EventPublisher events;
    private final AccessMode accessMode;

    AttachmentLife(
            ContentStore pages,
            AttachmentStore store,
            Entities entities,
            EventPublisher events,
            AccessMode accessMode) {
        this.pages = pages;
        this.store = store;
        this.entities = entities;
        this.events = events;
        this.accessMode = accessMode;
    }

    public AttachmentRecord create(long pageId, String fileName, String mediaType, byte[] data, String by) {
        return told(() -> store.create(pageId, fileName, mediaType, data, by), AttachmentCreateEvent::new);
    }

    public AttachmentRecord update(long id, String mediaType, byte[] data, String by) {
        return told(() -> store.update(id, mediaType, data, by), AttachmentUpdateEvent::new);
    }

    public void trash(AttachmentRecord attachment) {
        told(
                () -> {
                    store.trash(attachment.id());
                    return attachment;
                },
                AttachmentTrashedEvent::new);
    }

    private AttachmentRecord told(Callable<AttachmentRecord> write, Function<Attachment, AttachmentEvent> event) {
        accessMode.requireWritable();
        return pages.inTransaction(() -> {
            AttachmentRecord written = write.call();
            events.publish(event.apply(new Attachment(written, entities)));
            return written;
        });
    }
}
