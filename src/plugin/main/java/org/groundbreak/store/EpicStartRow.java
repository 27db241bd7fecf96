package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What the histories say of a linked epic; found again from them at any time. */
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

    void setStartedAt(long millis);

    @NotNull
    long getIssueId();

    void setIssueId(long issueId);

    /** 0 when the issue was created so. */
    @NotNull
    long getChangeId();

    void setChangeId(long changeId);

    /** A dash while nothing has begun. */
    @NotNull
    @StringLength(60)
    String getStatusId();

    void setStatusId(String statusId);

    /** Name of a {@link org.groundbreak.start.StatusCategory}. */
    @NotNull
    @StringLength(40)
    String getCategory();

    void setCategory(String category);

    @NotNull
    boolean isCategoryAssumed();

    void setCategoryAssumed(boolean assumed);

    @NotNull
    boolean isJoinedLater();

    void setJoinedLater(boolean joinedLater);

    /**
     * Since when an issue that joined later had been begun: UTC, milliseconds since 1970, by Jira's clock; 0 where that is
     * not known.
     */
    @NotNull
    long getBegunSince();

    void setBegunSince(long millis);

    /** Whether something moved that the issue's history does not say. */
    @NotNull
    boolean isHistoryIncomplete();

    void setHistoryIncomplete(boolean incomplete);

    /** Whether the epic itself is done. */
    @NotNull
    boolean isClosed();

    void setClosed(boolean closed);
}
