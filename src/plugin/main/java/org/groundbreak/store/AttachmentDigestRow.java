package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What one version of an attachment was found to be, so that its bytes are read once. */
@Table("ATTACHMENT_DIGEST")
@Preload
@Indexes(
        @Index(
                name = "version",
                methodNames = {"getAttachmentId", "getAttachmentVersion"},
                unique = true))
public interface AttachmentDigestRow extends Entity {

    /** The host's id of the attachment in that version. */
    @NotNull
    long getAttachmentId();

    @NotNull
    int getAttachmentVersion();

    /** The page it belongs to. */
    @NotNull
    @Indexed
    long getContentId();

    @NotNull
    @StringLength(255)
    String getFileName();

    /** When that version was added. UTC, milliseconds since 1970. */
    @NotNull
    long getAddedAt();

    /** 64 lower-case hex digits; null for one that is too large to be read. */
    @StringLength(64)
    String getSha256();

    /** When it was first found to be there no more. UTC, milliseconds since 1970; 0 while it is there. */
    @NotNull
    long getGoneAt();

    /** When it was first found to be there again after that. UTC, milliseconds since 1970; 0 while it is not. */
    @NotNull
    long getBackAt();
}
