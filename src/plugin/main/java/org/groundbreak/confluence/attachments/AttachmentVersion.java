package org.groundbreak.confluence.attachments;

import com.atlassian.confluence.pages.Attachment;
import java.time.Duration;
import java.time.Instant;

/**
 * One version of an attachment.
 *
 * @param attachmentId the host's id of the attachment, the same for all of its versions
 * @param version its number
 * @param addedAt when it was added
 * @param host the host's own object of that version
 */
record AttachmentVersion(long attachmentId, int version, Instant addedAt, Attachment host) {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /**
     * Whether it was surely there at an instant. Some databases keep no fractions of seconds: of an instant without, it is
     * not known when within its second it was, so it counts as there only behind it.
     */
    boolean wasThere(Instant at) {
        boolean coarse = addedAt.getNano() == 0;
        return !(coarse ? addedAt.plus(SECOND) : addedAt).isAfter(at);
    }
}
