package org.groundbreak.confluence.questions;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * A published comment of a page, as the host had it when it was read.
 *
 * @param id the host's
 * @param parentId the comment it replies to; 0 for none
 * @param writer who wrote it; empty for somebody who had not signed in, and when the account is gone
 * @param writtenAt when; the beginning of time where the host does not say
 * @param path below the host's base URL
 * @param body in storage format
 */
record PageComment(
        long id, long parentId, Optional<ConfluenceUser> writer, Instant writtenAt, String path, String body) {

    /** The comment, if it is published and belongs to that page (rule Q1). */
    static Optional<PageComment> of(Comment comment, Page page) {
        ContentEntityObject container = comment.getContainer();
        boolean here = container != null && container.getId() == page.getId();
        if (!here || comment.isDraft() || comment.isDeleted() || !comment.isLatestVersion()) {
            return Optional.empty();
        }
        Comment parent = comment.getParent();
        // A date of the database is a subclass that has no instant of its own.
        Instant at = Optional.ofNullable(comment.getCreationDate())
                .map(Date::getTime)
                .map(Instant::ofEpochMilli)
                .orElse(Instant.EPOCH);
        return Optional.of(new PageComment(
                comment.getId(),
                parent == null ? 0 : parent.getId(),
                Optional.ofNullable(comment.getCreator()),
                at,
                comment.getUrlPath(),
                Optional.ofNullable(comment.getBodyAsString()).orElse("")));
    }

    /**
     * The beginning of what a reader reads in it, on one line; empty when there are no words, or it cannot be read.
     *
     * @param most UTF-16 units
     */
    String excerpt(int most) {
        return Excerpt.of(body, most);
    }
}
