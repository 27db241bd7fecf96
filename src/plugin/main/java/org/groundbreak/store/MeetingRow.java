package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Whether everybody knows of the meeting of one spec, for whoever tells them. Replaced, never changed. */
@Table("MEETING")
@Preload
public interface MeetingRow extends Entity {

    @NotNull
    @Unique
    @StringLength(40)
    String getStream();

    @NotNull
    long getContentId();

    /** Sequence of the last event of the spec that was taken over. */
    @NotNull
    long getLastSeq();

    /** Digest of what those who are invited have to know; when it changes there is something to tell. */
    @NotNull
    @StringLength(64)
    String getDigest();

    /** Whether somebody may still have to be told. */
    @NotNull
    @Indexed
    boolean isWaiting();
}
