package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.groundbreak.sandbox.confluence.content.CommentRecord;
import org.groundbreak.sandbox.confluence.content.CommentStore;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentStatus;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.content.LabelStore;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.host.Accounts;

/** Turns rows of the store into the objects plugins see. */
public final class Entities {
    private final ContentStore store;
    private final LabelStore labels;
    private final CommentStore comments;
    private final Accounts accounts;

    public Entities(ContentStore store, LabelStore labels, CommentStore comments, Accounts accounts) {
        this.store = store;
        this.labels = labels;
        this.comments = comments;
        this.accounts = accounts;
    }

    /** The page, draft or historical version of this id, or null. */
    public Page page(long id) {
        return store.find(id).map(this::page).orElse(null);
    }

    public Page page(ContentRecord content) {
        return new Page(content, this);
    }

    /** The comment of this id, or null. */
    public Comment comment(long id) {
        return comments.find(id).map(this::comment).orElse(null);
    }

    /** The comments of a page with their replies, the oldest first. */
    public List<Comment> comments(ContentRecord page) {
        return comments.ofPage(page.pageId()).stream().map(this::comment).toList();
    }

    private Comment comment(CommentRecord comment) {
        ContentRecord page = store.find(comment.pageId()).orElseThrow();
        ContentRecord row = new ContentRecord(
                comment.id(),
                null,
                1,
                ContentStatus.CURRENT,
                page.space(),
                null,
                null,
                comment.body(),
                comment.creator(),
                comment.created(),
                comment.creator(),
                comment.created(),
                null,
                null);
        return new Comment(comment, row, page(page), this);
    }

    /** The user of this key, deactivated ones included, or null. */
    public ConfluenceUser user(String key) {
        return accounts.byKey(key).map(SandboxUser::of).orElse(null);
    }

    /** The global labels of a page or draft; historical versions have none. */
    public List<Label> labels(ContentRecord content) {
        return labels.labels(content.id()).stream().map(Label::new).toList();
    }

    public Space space(SpaceRecord space) {
        return new Space(space);
    }
}
