package org.groundbreak.sandbox.confluence.content;

import java.time.Instant;

/**
 * One version of one attachment.
 *
 * @param id of its own for every version; the current one keeps the id the attachment began with
 * @param pageId the page it belongs to
 * @param version from 1
 * @param added when this version was added
 * @param creator user key of who added it
 */
public record AttachmentRecord(
        long id,
        long pageId,
        String fileName,
        String mediaType,
        int version,
        ContentStatus status,
        Instant added,
        String creator) {}
