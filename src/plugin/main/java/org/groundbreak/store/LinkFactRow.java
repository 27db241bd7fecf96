package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What one product has to tell the other about a spec and an epic, or was told. Replaced, never changed. */
@Table("LINK_FACT")
@Preload
@Indexes(
        @Index(
                name = "link",
                methodNames = {"getDirection", "getPeer", "getContentId", "getIssueId"},
                unique = true))
public interface LinkFactRow extends Entity {

    /** {@code OUT} for what we tell, {@code IN} for what we were told. */
    @NotNull
    @StringLength(10)
    String getDirection();

    /** The other product, as our application link calls it. */
    @NotNull
    @StringLength(60)
    String getPeer();

    @NotNull
    @Indexed
    long getContentId();

    @NotNull
    @Indexed
    long getIssueId();

    /** Raised whenever the state is another one, and above what the other product says it has. */
    @NotNull
    long getVersion();

    /** Sequence of the last event that went into the state; 0 for what we were told. */
    @NotNull
    long getLastSeq();

    /**
     * Id of the key of the pairing under which both products have this state: the one under which we were told, or the one
     * under which the other product took it; a dash while it has not.
     */
    @NotNull
    @StringLength(40)
    String getKeyId();

    /** JSON: ids, instants, statuses and counts. */
    @NotNull
    @StringLength(450)
    String getState();
}
