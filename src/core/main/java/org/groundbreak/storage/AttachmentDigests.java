package org.groundbreak.storage;

import java.util.Optional;
import java.util.SortedSet;

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

    /**
     * What stands behind a canonical text in a fingerprint: for each of these its name and its digest (rule F17). Empty for
     * none of them; two are the same exactly when the names and the digests are.
     */
    default String text(SortedSet<ShownAttachment> shown) {
        StringBuilder text = new StringBuilder();
        for (ShownAttachment attachment : shown) {
            text.append('\0')
                    .append(attachment.text())
                    .append('\0')
                    .append(of(attachment).orElse("-"));
        }
        return text.toString();
    }
}
