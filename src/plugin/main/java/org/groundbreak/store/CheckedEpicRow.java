package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That Jira let somebody browse an epic when he sent the wizard. */
@Table("CHECKED_EPIC")
@Preload
public interface CheckedEpicRow extends Entity {

    @NotNull
    @Unique
    @StringLength(40)
    String getSeed();

    /** Number of the person who asked. */
    @NotNull
    long getPerson();

    /** As typed. */
    @NotNull
    @StringLength(100)
    String getEpicKey();

    @NotNull
    @StringLength(60)
    String getApplicationId();

    @NotNull
    long getIssueId();

    /** UTC, milliseconds since 1970. */
    @NotNull
    @Indexed
    long getCheckedAt();
}
