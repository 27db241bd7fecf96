package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A nonce that was used. The unique index refuses it a second time, on every node. */
@Table("NONCE")
public interface NonceRow extends Entity {

    @NotNull
    @Unique
    @StringLength(40)
    String getNonce();

    /** UTC, milliseconds since 1970. */
    @NotNull
    @Indexed
    long getSeenAt();
}
