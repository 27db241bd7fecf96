package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventPublisher;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentRefused;
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
    private final StorageParser parser = new StorageParser();
    private final Entities entities;
    private final EventPublisher events;
    private final AccessMode accessMode;

    public PageSaver(ContentStore store, Entities entities, EventPublisher events, AccessMode accessMode) {
        this.store = store;
        this.entities = entities;
        this.events = events;
        this.accessMode = accessMode;
    }

    /** Makes a draft, of which nobody is told. */
    public ContentRecord createDraft(NewContent wanted) {
        accessMode.requireWritable();
        parser.parse(wanted.body());
        return store.createDraft(wanted);
    }

    /** Makes a page. */
    public ContentRecord create(NewContent wanted) {
        return saved(wanted.body(), () -> store.create(wanted), PageCreateEvent::new);
    }

    /** @param expected the version the editor began with */
    public ContentRecord update(long pageId, int expected, Edit edit) {
        return saved(edit.body(), () -> store.update(pageId, expected, edit), PageUpdateEvent::new);
    }

    /** Makes a page of a draft; only now the page exists for everybody. */
    public ContentRecord publish(long draftId, Long parentId, Edit edit) {
        return saved(edit.body(), () -> store.publish(draftId, parentId, edit), PageCreateEvent::new);
    }

    private ContentRecord saved(String body, Callable<ContentRecord> write, Function<Page, PageEvent> event) {
        accessMode.requireWritable();
        parser.parse(body);
        return store.inTransaction(() -> {
            ContentRecord page = write.call();
            events.publish(event.apply(entities.page(page)));
            return page;
        });
    }
}
