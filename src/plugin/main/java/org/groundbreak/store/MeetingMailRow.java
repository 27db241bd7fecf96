package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A message about a meeting to one person, claimed before it was sent. Rows only come. */
@Table("MEETING_MAIL")
@Preload
@Indexes(
        @Index(
                name = "message",
                methodNames = {"getStream", "getRoundNr", "getPerson", "getNr"},
                unique = true))
public interface MeetingMailRow extends Entity {

    @NotNull
    @StringLength(40)
    String getStream();

    /** Number of the round. */
    @NotNull
    int getRoundNr();

    /** Person number. */
    @NotNull
    long getPerson();

    /** The how manieth message about this meeting to this person, from 1 on. */
    @NotNull
    int getNr();

    /** How often the meeting had been planned, moved or cancelled by then. */
    @NotNull
    int getRevision();

    /** Sequence of the last event of the spec that was known by then. */
    @NotNull
    long getLastSeq();

    /** What it asked for. */
    @NotNull
    @StringLength(20)
    String getAskedFor();

    /** When; UTC, milliseconds since 1970. */
    @NotNull
    long getAt();
}
