package org.groundbreak.sandbox.confluence.content;

import java.time.Instant;

/**
 * A comment of a page.
 *
 * @param id shared with no page
 * @param parentId the comment it replies to, null for none
 * @param body storage format
 * @param creator user key
 */
public record CommentRecord(long id, long pageId, Long parentId, String body, String creator, Instant created) {}
