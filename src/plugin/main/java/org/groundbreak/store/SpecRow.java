package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * Projection of one spec's stream, for lists and the sweep; made again from the stream at any time. Replaced, never changed.
 */
@Table("SPEC")
@Preload
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
    @Indexed
    @StringLength(40)
    String getStatus();

    /** Whether the page is still treated as a spec. */
    @NotNull
    boolean isActive();
}
