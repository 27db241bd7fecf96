package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That somebody's mail about a decision was claimed, or, for person 0, that all mails about it are through. Rows only come. */
@Table("DECISION_MAIL")
@Preload
@Indexes(
        @Index(
                name = "person",
                methodNames = {"getStream", "getSeq", "getPerson"},
                unique = true))
public interface DecisionMailRow extends Entity {

    @NotNull
    @StringLength(40)
    String getStream();

    /** Sequence of the event that decided. */
    @NotNull
    long getSeq();

    /** Person number; 0 for all. */
    @NotNull
    long getPerson();

    /** When; UTC, milliseconds since 1970. */
    @NotNull
    long getAt();
}
