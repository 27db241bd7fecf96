package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One event. The unique index over stream and sequence is what decides between two people acting at once. */
@Table("EVENT")
@Preload
@Indexes(
        @Index(
                name = "seq",
                methodNames = {"getStream", "getSeq"},
                unique = true))
public interface EventRow extends Entity {

    /** Lower-case hex, 40 characters at most. */
    @NotNull
    @StringLength(40)
    String getStream();

    /** 1, 2, 3 … within the stream. */
    @NotNull
    long getSeq();

    @NotNull
    @StringLength(40)
    String getTypeName();

    /** UTC, milliseconds since 1970. */
    @NotNull
    long getAtMillis();

    /** Row id of the {@link PersonRow}. */
    @NotNull
    long getPerson();

    /** 0 when bound to no version. */
    @NotNull
    int getPageVersion();

    /** Null when bound to no content. */
    @StringLength(80)
    String getFingerprint();

    /** Of any length: a decision names people without end. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getData();

    /** Null when no text belongs to it. */
    @StringLength(64)
    String getTextDigest();

    /** 64 lower-case hex digits over the event and the hash before it (rule H1). Null only when somebody took it away. */
    @StringLength(64)
    String getChainHash();
}
