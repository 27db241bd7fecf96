package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What the histories say of a linked epic; found again from them at any time. Replaced, never changed. */
@Table("EPIC_START")
@Preload
public interface EpicStartRow extends Entity {

    /** Jira's id of the epic. */
    @NotNull
    @Unique
    long getEpicId();

    /** UTC, milliseconds since 1970, by Jira's clock; 0 while nothing has begun, and then the rest says nothing. */
    @NotNull
    long getStartedAt();

    @NotNull
    long getIssueId();

    /** 0 when the issue was created so. */
    @NotNull
    long getChangeId();

    /** A dash while nothing has begun. */
    @NotNull
    @StringLength(60)
    String getStatusId();

    /** Name of a {@link org.groundbreak.start.StatusCategory}. */
    @NotNull
    @StringLength(40)
    String getCategory();

    @NotNull
    boolean isCategoryAssumed();

    @NotNull
    boolean isJoinedLater();

    /** Whether the epic itself is done. */
    @NotNull
    boolean isClosed();
}
