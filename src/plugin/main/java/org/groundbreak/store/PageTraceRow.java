package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** When and where a page that something is kept of was seen or missed. Replaced, never changed. */
@Table("PAGE_TRACE")
@Preload
public interface PageTraceRow extends Entity {

    @NotNull
    @Unique
    long getContentId();

    /** The host's id of the space that the page was last seen in; 0 when it never was. */
    @NotNull
    @Indexed
    long getSpaceId();

    /** Since when the host does not find the page, in UTC milliseconds; 0 when it does. */
    @NotNull
    long getMissingSince();

    /** When it was last noted that it is missing, in UTC milliseconds; 0 when it is not. */
    @NotNull
    long getMissedAt();

    /** When the host last said that it removes the page, in UTC milliseconds; 0 when it never did. */
    @NotNull
    long getRemovalAt();
}
