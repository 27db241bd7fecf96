package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.groundbreak.sandbox.confluence.content.ContentLife;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentRefused;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.content.LabelStore;
import org.groundbreak.sandbox.confluence.content.NewContent;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.host.NotModelled;

/**
 * What happens to whole pages. Each method is one transaction (joined when there is one), in which the event is
 * published before the commit, on the caller's thread. Permissions are the caller's business.
 *
 * <p>All methods throw {@link ContentRefused} for what the store or read-only mode refuses, and {@link
 * java.util.NoSuchElementException} for an id that no page has; nothing is written then.
 */
public final class PageLife {
    private final ContentStore store;
    private final ContentLife life;
    private final LabelStore labels;
    private final Entities entities;
    private final EventPublisher events;
    private final AccessMode accessMode;

    public PageLife(
            ContentStore store,
            ContentLife life,
            LabelStore labels,
            Entities entities,
            EventPublisher events,
            AccessMode accessMode) {
        this.store = store;
        this.life = life;
        this.labels = labels;
        this.entities = entities;
        this.events = events;
        this.accessMode = accessMode;
    }

    /** Puts a current page into the trash. */
    public ContentRecord trash(long pageId) {
        ContentRecord page = find(pageId);
        if (page.space().homeId() == pageId) {
            throw new NotModelled("a space without its home page");
        }
        return told(() -> life.trash(page), PageTrashedEvent::new);
    }

    /** Takes a page out of the trash; version, body and labels are as they were. */
    public ContentRecord restore(long pageId) {
        return told(() -> life.restore(inTrash(pageId)), PageRestoreEvent::new);
    }

    /** Deletes a page that is in the trash for good. The event comes first, while the page is still there. */
    public void purge(long pageId) {
        ContentRecord page = inTrash(pageId);
        store.inTransaction(() -> {
            told(() -> page, PageRemoveEvent::new);
            life.purge(page.id());
            return null;
        });
    }

    /** @param parentId null for the root of the space */
    public ContentRecord move(long pageId, SpaceRecord space, Long parentId) {
        ContentRecord page = find(pageId);
        Space before = entities.page(page).getSpace();
        return told(() -> life.move(page, space, parentId), moved -> new PageMoveEvent(moved, before));
    }

    /**
     * A draft with the body of this page byte for byte and its labels. Nobody is told until the editor saves it, and then
     * of a page that was created.
     *
     * @param by user key of whose draft it is
     */
    public ContentRecord copy(long pageId, String by) {
        accessMode.requireWritable();
        ContentRecord page = find(pageId);
        return store.inTransaction(() -> {
            String title = "Copy of " + page.title();
            ContentRecord draft =
                    store.createDraft(new NewContent(page.space(), page.parentId(), title, page.body(), by, null));
            labels.labels(pageId).forEach(label -> labels.add(draft.id(), label));
            return draft;
        });
    }

    /** Gives a current page a label, in lower case; a second time changes nothing, and nobody is told. */
    public void addLabel(long pageId, String name) {
        labelled(pageId, () -> labels.add(pageId, name), LabelAddEvent::new);
    }

    /** Takes a label from a current page; where there is none, nobody is told. */
    public void removeLabel(long pageId, String name) {
        labelled(pageId, () -> labels.remove(pageId, name), LabelRemoveEvent::new);
    }

    private void labelled(long pageId, Callable<Boolean> write, Function<Page, LabelEvent> event) {
        accessMode.requireWritable();
        ContentRecord page = find(pageId);
        store.inTransaction(() -> {
            if (write.call()) {
                events.publish(event.apply(entities.page(page)));
            }
            return null;
        });
    }

    private ContentRecord told(Callable<ContentRecord> write, Function<Page, PageEvent> event) {
        accessMode.requireWritable();
        return store.inTransaction(() -> {
            ContentRecord page = write.call();
            events.publish(event.apply(entities.page(page)));
            return page;
        });
    }

    private ContentRecord inTrash(long pageId) {
        return store.find(pageId).filter(ContentRecord::isTrashed).orElseThrow();
    }

    private ContentRecord find(long pageId) {
        return store.find(pageId).orElseThrow();
    }
}
