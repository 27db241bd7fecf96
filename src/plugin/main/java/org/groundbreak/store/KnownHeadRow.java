package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The end of the chain of a spec, as the other product told of it (rule H5). Replaced, never changed. */
@Table("KNOWN_HEAD")
@Preload
@Indexes(
        @Index(
                name = "page",
                methodNames = {"getPeer", "getContentId"},
                unique = true))
public interface KnownHeadRow extends Entity {

    /** The other product, as our application link calls it. */
    @NotNull
    @StringLength(60)
    String getPeer();

    @NotNull
    long getContentId();

    /** Id of the key of the pairing under which it was told. */
    @NotNull
    @StringLength(40)
    String getKeyId();

    /** Sequence of the last event. */
    @NotNull
    long getSeq();

    /** 64 lower-case hex digits. */
    @NotNull
    @StringLength(64)
    String getHash();
}
