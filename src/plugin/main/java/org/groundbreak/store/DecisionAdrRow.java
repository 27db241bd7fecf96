package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The ADR that was made of a decision or of the outcome of a round, or is being made. */
@Table("DECISION_ADR")
@Preload
@Indexes(
        @Index(
                name = "decision",
                methodNames = {"getStream", "getSeq"},
                unique = true))
public interface DecisionAdrRow extends Entity {

    @NotNull
    @StringLength(40)
    String getStream();

    /** Of the event that decided, or closed. */
    @NotNull
    long getSeq();

    /** Of the ADR's page; 0 while it is being made. */
    @NotNull
    long getContentId();

    /** When it was begun, in milliseconds. */
    @NotNull
    long getBegunAt();
}
