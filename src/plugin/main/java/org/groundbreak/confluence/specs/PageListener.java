package org.groundbreak.confluence.specs;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.event.api.EventListener;
import java.util.function.LongConsumer;

/** Hears what becomes of pages. Never touches the database: it notes the id and returns. */
public class PageListener {

    private final LongConsumer note;
    private final LongConsumer removal;

    /**
     * A listener.
     *
     * @param note takes the id of a page to look at
     * @param removal takes the id of a page that is about to be gone, before it is noted
     */
    public PageListener(LongConsumer note, LongConsumer removal) {
        this.note = note;
        this.removal = removal;
    }

    /** A page was published for the first time. */
    @EventListener
    public void onCreate(PageCreateEvent event) {
        note.accept(event.getPage().getId());
    }

    /** A page was published again: edited or renamed. */
    @EventListener
    public void onUpdate(PageUpdateEvent event) {
        note.accept(event.getPage().getId());
    }

    /** A page was put into the trash. */
    @EventListener
    public void onTrash(PageTrashedEvent event) {
        note.accept(event.getPage().getId());
    }

    /** A page was taken out of the trash. */
    @EventListener
    public void onRestore(PageRestoreEvent event) {
        note.accept(event.getPage().getId());
    }

    /** A page was moved, perhaps to another space. Pages below it that went along are found by the sweep. */
    @EventListener
    public void onMove(PageMoveEvent event) {
        note.accept(event.getPage().getId());
    }

    /** A page is removed for good. */
    @EventListener
    public void onRemove(PageRemoveEvent event) {
        removal.accept(event.getPage().getId());
        note.accept(event.getPage().getId());
    }
}
