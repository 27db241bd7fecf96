package org.groundbreak.storage;

import java.util.Optional;

/** What the attachments of a page are, at the instant for which its fingerprint is made (rule F16). */
@FunctionalInterface
public interface AttachmentDigests {

    /** Of a page of which no attachment is known. */
    AttachmentDigests NONE = attachment -> Optional.empty();

    /**
     * SHA-256 of the bytes of an attachment, as 64 lower-case hex digits; empty when there is no such attachment. The same
     * bytes are the same attachment, whatever its version. Never throws.
     */
    Optional<String> of(ShownAttachment attachment);
}
