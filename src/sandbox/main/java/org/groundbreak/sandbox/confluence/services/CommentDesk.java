package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.event.api.EventPublisher;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.content.CommentRecord;
import org.groundbreak.sandbox.confluence.content.CommentStore;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentRefused;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.storage.StorageFormatException;
import org.groundbreak.sandbox.confluence.storage.StorageParser;
import org.groundbreak.sandbox.host.Account;

/**
 * Comments as users write and delete them. Each method is one transaction, in which the event is published before the
 * commit, on the caller's thread.
 */
public final class CommentDesk {
    private final ContentStore store;
    private final CommentStore comments;
    private final Entities entities;
    private final Rights rights;
    private final EventPublisher events;
    private final AccessMode accessMode;
    private final StorageParser parser = new StorageParser();

    public CommentDesk(
            ContentStore store,
            CommentStore comments,
            Entities entities,
            Rights rights,
            EventPublisher events,
            AccessMode accessMode) {
        this.store = store;
        this.comments = comments;
        this.entities = entities;
        this.rights = rights;
        this.events = events;
        this.accessMode = accessMode;
    }

    /** Whether the account may view the page, and nobody took the permission to comment in its space from him. */
    public boolean mayComment(Account account, ContentRecord page) {
        return rights.mayView(account, page) && !comments.isRevoked(page.space().id(), account.key());
    }

    /**
     * Adds a comment to a current page.
     *
     * @param parentId the comment of the same page that it replies to, null for none
     * @throws ForbiddenException for who may not comment
     * @throws NotFoundException for a parent that this page does not have
     * @throws StorageFormatException for a malformed body
     * @throws ContentRefused in read-only mode
     */
    public CommentRecord add(Account by, ContentRecord page, Long parentId, String body) {
        accessMode.requireWritable();
        if (!mayComment(by, page)) {
            throw new ForbiddenException("User not permitted to comment on content with id " + page.id());
        }
        if (parentId != null && find(parentId).pageId() != page.id()) {
            throw new NotFoundException("Parent comment does not exist: " + parentId);
        }
        parser.parse(body);
        return store.inTransaction(() -> {
            CommentRecord added = comments.add(page.id(), parentId, body, by.key());
            events.publish(new CommentCreateEvent(entities.comment(added.id())));
            return added;
        });
    }

    /**
     * Adds a comment on a part of the text of a current page. The words are marked in the present version; there is no new one.
     *
     * @param words as they stand in the text, in one piece
     * @throws NotFoundException when they stand nowhere in it, or somebody has saved the page in between
     */
    public CommentRecord addOn(Account by, ContentRecord page, String words, String body) {
        return store.inTransaction(() -> {
            CommentRecord added = add(by, page, null, body);
            boolean marked = new InlineMark(added)
                    .around(words, page.body())
                    .filter(text -> comments.mark(page, text))
                    .isPresent();
            if (!marked) {
                throw new NotFoundException("These words do not stand in the text: " + words);
            }
            return added;
        });
    }

    /** The part of the text that a comment is about, in storage format; empty for one on the whole page. */
    public Optional<String> part(ContentRecord page, CommentRecord comment) {
        return new InlineMark(comment).in(page.body());
    }

    /** Deletes a comment: whoever wrote it, or an administrator. */
    public void remove(Account by, long id) {
        accessMode.requireWritable();
        CommentRecord comment = find(id);
        if (!by.key().equals(comment.creator()) && !rights.mayAdministerSpaces(by)) {
            throw new ForbiddenException("User not permitted to delete comment " + id);
        }
        store.inTransaction(() -> {
            events.publish(new CommentRemoveEvent(entities.comment(id)));
            comments.remove(comment);
            return null;
        });
    }

    /** One that the current user may view. @throws NotFoundException when there is none, or he may not view its page */
    public CommentRecord find(long id) {
        CommentRecord comment = comments.find(id)
                .orElseThrow(() -> new NotFoundException("No content found with id: ContentId{id=" + id + "}"));
        rights.readable(comment.pageId());
        return comment;
    }

    /** Whether content of this id is a comment. */
    public boolean isComment(long id) {
        return comments.find(id).isPresent();
    }

    /** All of a page, the oldest first. */
    public List<CommentRecord> of(ContentRecord page) {
        return comments.ofPage(page.pageId());
    }

    /** Takes the permission to comment in a space from somebody, or gives it back. */
    public void revoke(long spaceId, String userKey, boolean revoked) {
        comments.revoke(spaceId, userKey, revoked);
    }
}
