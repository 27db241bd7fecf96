package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * Projection of what is under review in one spec: its latest round, open or not. It stays when the round has ended, so that
 * a state that comes late does not open it again. Replaced, never changed.
 */
@Table("ROUND")
@Preload
@Indexes({
    @Index(
            name = "ends",
            methodNames = {"getEndsAt", "getContentId"}),
    @Index(
            name = "space",
            methodNames = {"getSpaceId", "getEndsAt", "getContentId"}),
    @Index(
            name = "due",
            methodNames = {"getDueAt", "getContentId"})
})
public interface RoundRow extends Entity {

    @NotNull
    @Unique
    @StringLength(40)
    String getStream();

    @NotNull
    @Indexed
    long getContentId();

    /** The host's id of the space that the page was last seen in; 0 when it never was. */
    @NotNull
    long getSpaceId();

    /** Whether the page was last seen published; not in the trash, and not gone. */
    @NotNull
    boolean isPublished();

    /** Number of the round; 0 where only questions were asked. */
    @NotNull
    int getRound();

    /** Name of its phase; CLOSED where there is no round. */
    @NotNull
    @StringLength(20)
    String getPhase();

    /** When it began, in UTC milliseconds; 0 without a round. */
    @NotNull
    long getStartedAt();

    /** Name of how the length of its window is counted. */
    @NotNull
    @StringLength(20)
    String getClockKind();

    /** The end of its window, in UTC milliseconds; {@link RoundTable#NEVER} unless the round is open on a published page. */
    @NotNull
    long getEndsAt();

    /** The same while the window runs, else {@link RoundTable#NEVER}. */
    @NotNull
    long getDueAt();

    /** Person number of the driver; 0 without one. */
    @NotNull
    long getDriver();

    /** Person number of the approver; 0 without one. */
    @NotNull
    long getApprover();

    /** Sequence of the last event folded in. */
    @NotNull
    long getLastSeq();

    /** The form in which it was folded. */
    @NotNull
    int getForm();
}
