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
 * @param goneAt when it was last found to be there no more; empty while that was never so
 * @param backAt when it was found to be there again after that; empty while it is not
 */
public record DigestedAttachment(
        long attachmentId,
        int version,
        long contentId,
        String fileName,
        Instant addedAt,
        Optional<String> sha256,
        Optional<Instant> goneAt,
        Optional<Instant> backAt) {

    /** One that is there, as it was found for the first time. */
    public static DigestedAttachment found(
            long attachmentId, int version, long contentId, String fileName, Instant addedAt, Optional<String> sha256) {
        return new DigestedAttachment(
                attachmentId, version, contentId, fileName, addedAt, sha256, Optional.empty(), Optional.empty());
    }

    /** Whether it is not there, as far as is known. */
    public boolean isGone() {
        return goneAt.isPresent() && backAt.isEmpty();
    }

    /** The same, gone. */
    public DigestedAttachment gone(Instant at) {
        return new DigestedAttachment(
                attachmentId, version, contentId, fileName, addedAt, sha256, Optional.of(at), Optional.empty());
    }

    /** The same found to be there under a name, and, where it was gone, again since an instant. */
    public DigestedAttachment there(String name, Instant at) {
        return new DigestedAttachment(
                attachmentId, version, contentId, name, addedAt, sha256, goneAt, isGone() ? Optional.of(at) : backAt);
    }

    /** Whether it was there at an instant, as far as is known. */
    public boolean wasThere(Instant at) {
        return !addedAt.isAfter(at) && !wasAway(at);
    }

    /** Whether an instant lies in the last time it was away, as far as that was noticed. */
    public boolean wasAway(Instant at) {
        return goneAt.filter(gone -> !at.isBefore(gone)).isPresent()
                && backAt.map(at::isBefore).orElse(true);
    }
}
