package org.groundbreak.confluence.attachments;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.Page;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.groundbreak.host.OptionalService;
import org.groundbreak.storage.Sha256;

/**
 * Attachments of the host, read without asking who may see them; nothing of them but their digests leaves this package. Where
 * this version of the host hands them out otherwise, every method throws.
 */
class HostAttachments {

    /** The newest version of the attachment of that name; empty where the page has none. */
    Optional<AttachmentVersion> newest(Page page, String fileName) {
        return Optional.ofNullable(manager().getAttachment(page, fileName)).map(found -> version(found, found.getId()));
    }

    /** All versions that there still are, the newest first. */
    List<AttachmentVersion> versions(AttachmentVersion newest) {
        return manager().getAllVersions(newest.host()).stream()
                .map(found -> version(found, newest.attachmentId()))
                .sorted(Comparator.comparing(AttachmentVersion::version).reversed())
                .toList();
    }

    /**
     * The digest of its bytes.
     *
     * @param most how many bytes may be read
     * @return empty when it has more
     */
    Optional<DigestedBytes> digest(AttachmentVersion version, long most) throws IOException {
        try (InputStream bytes = manager().getAttachmentData(version.host())) {
            if (bytes == null) {
                throw new IOException("No data");
            }
            Sha256.Running digest = new Sha256.Running();
            byte[] buffer = new byte[64 * 1024];
            long length = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                length += read;
                if (length > most) {
                    return Optional.empty();
                }
                digest.add(buffer, read);
            }
            return Optional.of(new DigestedBytes(digest.hex(), length));
        }
    }

    private static AttachmentVersion version(Attachment found, long attachmentId) {
        return new AttachmentVersion(
                attachmentId,
                found.getVersion(),
                Instant.ofEpochMilli(found.getLastModificationDate().getTime()),
                found);
    }

    private static AttachmentManager manager() {
        return OptionalService.find(AttachmentManager.class)
                .orElseThrow(() -> new IllegalStateException("Confluence does not hand out its attachments"));
    }

    /**
     * What was read.
     *
     * @param sha256 64 lower-case hex digits
     * @param length in bytes
     */
    record DigestedBytes(String sha256, long length) {}
}
