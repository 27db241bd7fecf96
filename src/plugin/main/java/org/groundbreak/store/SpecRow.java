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
 * Projection of one spec's stream and of what was last seen of its page, for lists and the sweep; made again from both at
 * any time. Replaced, never changed.
 */
@Table("SPEC")
@Preload
@Indexes({
    @Index(
            name = "driver",
            methodNames = {"getDriver", "getContentId"}),
    @Index(
            name = "approver",
            methodNames = {"getApprover", "getContentId"})
})
public interface SpecRow extends Entity {

    @NotNull
    @Unique
    @StringLength(40)
    String getStream();

    @NotNull
    @Indexed
    long getContentId();

    /** Sequence of the last event folded in. */
    @NotNull
    long getLastSeq();

    @NotNull
    @StringLength(40)
    String getKind();

    @NotNull
    @Indexed
    @StringLength(40)
    String getStatus();

    /** Person number of the driver. */
    @NotNull
    long getDriver();

    /** Person number of the approver; 0 without one. */
    @NotNull
    long getApprover();

    /** How many epics are linked. */
    @NotNull
    int getEpics();

    /** Whether the page is still treated as a spec. */
    @NotNull
    boolean isActive();

    /** The host's id of the space that the page was last seen in; 0 when it never was. */
    @NotNull
    @Indexed
    long getSpaceId();

    /** The later of the page's last change and the last event, in UTC milliseconds. */
    @NotNull
    long getChangedAt();

    /** Whether the page was last seen published; not in the trash, and not gone. */
    @NotNull
    boolean isPublished();

    /** When the last event came into the log, in UTC milliseconds; events may have happened long before. */
    @NotNull
    @Indexed
    long getRecordedAt();
}
