package org.groundbreak.confluence.questions;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.PageAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Comments of the host, of one page that the viewer may view. Where the host cannot be asked for them, there are none. */
final class CommentFinder {

    private static final Logger LOG = LoggerFactory.getLogger(CommentFinder.class);

    private final Supplier<Optional<CommentManager>> host;
    private final PageAccess access;

    CommentFinder(Supplier<Optional<CommentManager>> host, PageAccess access) {
        this.host = host;
        this.access = access;
    }

    /** A comment of that page which whoever is asking may view (rule Q1); none that has stayed elsewhere (rule H7). */
    Optional<PageComment> shown(Page page, long commentId) {
        if (commentId < 1) {
            return Optional.empty();
        }
        try {
            return host.get()
                    .map(manager -> manager.getComment(commentId))
                    .filter(access::mayView)
                    .flatMap(comment -> PageComment.of(comment, page));
        } catch (LinkageError e) {
            LOG.warn("Confluence cannot be asked for comments", e);
            return Optional.empty();
        }
    }

    /** The same for several, in that order; those that cannot be shown are left out. */
    Map<Long, PageComment> shown(Page page, Collection<Long> commentIds) {
        Map<Long, PageComment> found = new LinkedHashMap<>();
        commentIds.forEach(id -> shown(page, id).ifPresent(comment -> found.put(id, comment)));
        return found;
    }

    /** All of a page, replies as well, without asking who may view them. In a transaction of the host. */
    List<PageComment> all(Page page) {
        try {
            return page.getComments().stream()
                    .flatMap(comment -> PageComment.of(comment, page).stream())
                    .toList();
        } catch (LinkageError e) {
            LOG.warn("Confluence cannot be asked for the comments of a page", e);
            return List.of();
        }
    }

    /** Those of a page that whoever is asking may view. */
    List<PageComment> shown(Page page) {
        try {
            return page.getComments().stream()
                    .filter(access::mayView)
                    .flatMap(comment -> PageComment.of(comment, page).stream())
                    .toList();
        } catch (LinkageError e) {
            LOG.warn("Confluence cannot be asked for the comments of a page", e);
            return List.of();
        }
    }

    /** Whether the page has no such comment; no where that cannot be told (rule Q3). In a transaction of the host. */
    boolean isGone(Page page, long commentId) {
        try {
            Optional<CommentManager> manager = host.get();
            if (manager.isEmpty()) {
                return false;
            }
            Comment comment = manager.get().getComment(commentId);
            return comment == null || PageComment.of(comment, page).isEmpty();
        } catch (LinkageError e) {
            LOG.warn("Confluence cannot be asked for comments", e);
            return false;
        }
    }
}
