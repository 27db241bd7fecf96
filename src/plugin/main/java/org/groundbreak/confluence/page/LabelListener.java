package org.groundbreak.confluence.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.event.api.EventListener;
import java.util.function.Consumer;

/** Hears of labels. Never touches the database. Where it cannot be registered, the sweep finds what it would have heard. */
public class LabelListener {

    private final Consumer<PageNews> note;

    /** @param note takes what was heard; must not throw */
    LabelListener(Consumer<PageNews> note) {
        this.note = note;
    }

    /** A page, or something else, got a label. */
    @EventListener
    public void onAdded(LabelAddEvent event) {
        labelled(event);
    }

    /** A page, or something else, lost a label. */
    @EventListener
    public void onRemoved(LabelRemoveEvent event) {
        labelled(event);
    }

    private void labelled(LabelEvent event) {
        if (event.getLabelled() instanceof ContentEntityObject content) {
            note.accept(new PageNews(PageNews.Kind.CHANGED, content.getId()));
        }
    }
}
