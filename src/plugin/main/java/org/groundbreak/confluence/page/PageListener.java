package org.groundbreak.confluence.page;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import java.util.function.Consumer;

/**
 * Hears what becomes of pages, for all watchers. Never touches the database: it notes the id and returns. A copied page is a
 * page that is published for the first time; where the host should not say so of one, the sweep finds it by its label.
 */
public class PageListener {

    private final Consumer<PageNews> note;

    /** @param note takes what was heard; must not throw */
    PageListener(Consumer<PageNews> note) {
        this.note = note;
    }

    /** A page was published for the first time, perhaps as a copy. */
    @EventListener
    public void onCreate(PageCreateEvent event) {
        page(PageNews.Kind.CHANGED, event.getPage());
    }

    /** A page was published again: edited or renamed. */
    @EventListener
    public void onUpdate(PageUpdateEvent event) {
        page(PageNews.Kind.CHANGED, event.getPage());
    }

    /** A page was put into the trash. */
    @EventListener
    public void onTrash(PageTrashedEvent event) {
        page(PageNews.Kind.CHANGED, event.getPage());
    }

    /** A page was taken out of the trash. */
    @EventListener
    public void onRestore(PageRestoreEvent event) {
        page(PageNews.Kind.CHANGED, event.getPage());
    }

    /** A page was moved, perhaps to another space, and the pages below it with it. */
    @EventListener
    public void onMove(PageMoveEvent event) {
        page(PageNews.Kind.CHANGED, event.getPage());
        if (event.isMovedSpace()) {
            note.accept(
                    new PageNews(PageNews.Kind.SPACE_LEFT, event.getOldSpace().getId()));
        }
    }

    /** A page is removed for good. */
    @EventListener
    public void onRemove(PageRemoveEvent event) {
        page(PageNews.Kind.REMOVED, event.getPage());
    }

    private void page(PageNews.Kind kind, Page page) {
        note.accept(new PageNews(kind, page.getId()));
    }
}
