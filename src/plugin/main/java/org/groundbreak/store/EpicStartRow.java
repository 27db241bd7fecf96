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

    /**
     * UTC, milliseconds since 1970, by Jira's clock; 0 while no start is known, and then what follows up to the history
     * says nothing.
     */
    @NotNull
    long getStartedAt();

    @NotNull
    long getIssueId();

    /** 0 when the issue was created so. */
    @NotNull
    long getChangeId();

    /** A dash while no start is known. */
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

    /**
     * Since when an issue that joined later had been begun: UTC, milliseconds since 1970, by Jira's clock; 0 where that is
     * not known.
     */
    @NotNull
    long getBegunSince();

    /** Whether something moved that the issue's history does not say. */
    @NotNull
    boolean isHistoryIncomplete();

    /** From when on it may have started already: UTC, milliseconds since 1970, by Jira's clock; 0 where there is no doubt. */
    @NotNull
    long getMaybeSince();

    /** How many issues do not count for which reason, as {@code TYPE=2 LABEL=1}; a dash for none. */
    @NotNull
    @StringLength(450)
    String getNotCounted();

    /** Lines of {@link ListedIssue}; a dash for none. */
    @NotNull
    @StringLength(450)
    String getListed();

    /** Whether the epic itself is done. */
    @NotNull
    boolean isClosed();
}
