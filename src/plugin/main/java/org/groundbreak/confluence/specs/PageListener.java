package org.groundbreak.confluence.specs;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.event.api.EventListener;
import java.util.function.LongConsumer;

/** Hears of published pages. Never touches the database: it notes the id and returns. */
public class PageListener {

    private final LongConsumer note;

    public PageListener(LongConsumer note) {
        this.note = note;
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
}
