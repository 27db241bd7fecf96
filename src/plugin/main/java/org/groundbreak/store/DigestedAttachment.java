package org.groundbreak.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What one version of an attachment was found to be.
 *
 * @param attachmentId the host's id of the attachment in that version
 * @param version its number
 * @param contentId the page it belongs to
 * @param fileName its name, 255 characters at most
 * @param addedAt when that version was added
 * @param sha256 of its bytes, 64 lower-case hex digits; empty for one that is too large to be read
 * @param goneAt when it was first found to be there no more; empty while it is there
 */
public record DigestedAttachment(
        long attachmentId,
        int version,
        long contentId,
        String fileName,
        Instant addedAt,
        Optional<String> sha256,
        Optional<Instant> goneAt) {

    /** The same, gone. */
    public DigestedAttachment gone(Instant at) {
        return new DigestedAttachment(attachmentId, version, contentId, fileName, addedAt, sha256, Optional.of(at));
    }

    /** Whether it was there at an instant, as far as is known. */
    public boolean wasThere(Instant at) {
        return !addedAt.isAfter(at) && goneAt.map(at::isBefore).orElse(true);
    }
}
