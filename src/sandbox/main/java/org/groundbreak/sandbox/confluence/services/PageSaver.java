package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.event.api.EventPublisher;
import java.util.concurrent.Callable;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentRefused;
import org.groundbreak.sandbox.confluence.content.ContentStatus;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.content.Edit;
import org.groundbreak.sandbox.confluence.content.NewContent;
import org.groundbreak.sandbox.confluence.storage.StorageFormatException;
import org.groundbreak.sandbox.confluence.storage.StorageParser;

/**
 * Saves pages. Each method is one transaction (joined when there is one): the body is checked, the row is written, and
 * the event is published before the commit, on the caller's thread. Permissions are the caller's business.
 *
 * <p>All methods throw {@link StorageFormatException} for a malformed body and {@link ContentRefused} for what the
 * store or read-only mode refuses; nothing is written then.
 */
public final class PageSaver {
    private final ContentStore store;
    private final StorageParser parser;
    private final Entities entities;
    private final EventPublisher events;
    private final AccessMode accessMode;

    public PageSaver(
            ContentStore store, StorageParser parser, Entities entities, EventPublisher events, AccessMode accessMode) {
        this.store = store;
        this.parser = parser;
        this.entities = entities;
        this.events = events;
        this.accessMode = accessMode;
    }

    /** Makes a page (with an event) or a draft (without). */
    public ContentRecord create(NewContent wanted) {
        return checked(wanted.body(), () -> {
            ContentRecord made = store.create(wanted);
            if (wanted.status() == ContentStatus.CURRENT) {
                events.publish(new PageCreateEvent(entities.page(made)));
            }
            return made;
        });
    }

    /** @param expected the version the editor began with */
    public ContentRecord update(long pageId, int expected, Edit edit) {
        return checked(edit.body(), () -> {
            ContentRecord saved = store.update(pageId, expected, edit);
            events.publish(new PageUpdateEvent(entities.page(saved)));
            return saved;
        });
    }

    /** Makes a page of a draft; only now the page exists for everybody. */
    public ContentRecord publish(long draftId, Long parentId, Edit edit) {
        return checked(edit.body(), () -> {
            ContentRecord page = store.publish(draftId, parentId, edit);
            events.publish(new PageCreateEvent(entities.page(page)));
            return page;
        });
    }

    private ContentRecord checked(String body, Callable<ContentRecord> work) {
        accessMode.requireWritable();
        parser.parse(body);
        return store.inTransaction(work);
    }
}
