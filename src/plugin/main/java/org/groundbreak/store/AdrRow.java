package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * Projection of one page that is an ADR, or was one; made again from the page at any time. Replaced, never changed. The
 * revision is unique and one above the highest, so writes become visible in its order and whoever has read up to one
 * misses nothing (rule A16).
 */
@Table("ADR")
@Preload
public interface AdrRow extends Entity {

    @NotNull
    @Unique
    long getContentId();

    /** Of all rows; rises with every write. */
    @NotNull
    @Unique
    long getRevision();

    /** The host's id of the space that the page was last seen in. */
    @NotNull
    @Indexed
    long getSpaceId();

    /** Notation of the data. */
    @NotNull
    int getForm();

    /** Version of the page that was read. */
    @NotNull
    int getPageVersion();

    /** When the reading began, in UTC milliseconds. */
    @NotNull
    long getLookedAt();

    /** False for a page that is no ADR any more; then nothing is kept of what it said. */
    @NotNull
    boolean isPresent();

    /** What the page says; {@code -} for one that is none any more. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getData();
}
