package org.groundbreak.confluence.page;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import java.util.function.Consumer;

/**
 * Hears of spaces. Never touches the database. Where it cannot be registered, pages of a removed space are found missing by
 * the sweep.
 */
public class SpaceListener {

    private final Consumer<PageNews> note;

    /** @param note takes what was heard; must not throw */
    SpaceListener(Consumer<PageNews> note) {
        this.note = note;
    }

    /** A space is removed with all of its pages. */
    @EventListener
    public void onRemoved(SpaceRemoveEvent event) {
        note.accept(new PageNews(PageNews.Kind.SPACE_REMOVED, event.getSpace().getId()));
    }
}
