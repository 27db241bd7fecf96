package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One content of a page that somebody has judged, once for all verdicts on it; erased with the texts of the page. */
@Table("JUDGED_BODY")
@Preload
@Indexes(
        @Index(
                name = "content",
                methodNames = {"getStream", "getFingerprint"},
                unique = true))
public interface JudgedBodyRow extends Entity {

    @NotNull
    @StringLength(40)
    String getStream();

    @NotNull
    @StringLength(80)
    String getFingerprint();

    /** The body in the canonical form of that fingerprint; null for an empty one, which not every database keeps. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    /** The attachments it shows, with their digests; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getAttachments();
}
