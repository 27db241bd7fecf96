package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The last time that all projections were made anew, and how far it is. One row. Replaced, never changed. */
@Table("REBUILD")
@Preload
public interface RebuildRow extends Entity {

    /** Always the same, so that there is one row. */
    @NotNull
    @Unique
    @StringLength(40)
    String getName();

    /** Random, of this run: whoever finds another one has been overtaken. */
    @NotNull
    @StringLength(40)
    String getRun();

    /** Person number of who pressed. */
    @NotNull
    long getPerson();

    /** {@link RebuildEntry.Stage}. */
    @NotNull
    @StringLength(40)
    String getStage();

    /** UTC, milliseconds since 1970. */
    @NotNull
    long getStartedAt();

    /** When it was last heard of, UTC, milliseconds since 1970. */
    @NotNull
    long getSeenAt();

    /** How many pages there are to do. */
    @NotNull
    int getTotal();

    /** How many of them are done, with those left and failed. */
    @NotNull
    int getDone();

    /** How many were left as they are, since the host does not find them. */
    @NotNull
    int getLeftOut();

    /** How many failed. */
    @NotNull
    int getFailed();

    /** Content ids of those that failed, with blanks between them, some at most; {@code -} for none. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getFailedIds();
}
