package org.groundbreak.confluence.questions;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import java.util.function.LongConsumer;

/**
 * Hears of comments, replies among them. Never touches the database: it notes the id of the page and returns. That somebody
 * resolves a comment in the host's own way is none of ours (rule Q2). Where it cannot be registered, the sweep finds what it
 * would have heard.
 */
public class CommentListener {

    private final LongConsumer note;

    /** @param note takes the content id of a page; must not throw */
    CommentListener(LongConsumer note) {
        this.note = note;
    }

    /** Somebody wrote a comment, or a reply. */
    @EventListener
    public void onCreate(CommentCreateEvent event) {
        note(event);
    }

    /** A comment is deleted. */
    @EventListener
    public void onRemove(CommentRemoveEvent event) {
        note(event);
    }

    private void note(CommentEvent event) {
        ContentEntityObject container = event.getComment().getContainer();
        if (container instanceof Page) {
            note.accept(container.getId());
        }
    }
}
