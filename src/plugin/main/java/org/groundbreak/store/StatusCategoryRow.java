package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** From when on a status of Jira is known to have a category. Rows are only added. */
@Table("STATUS_CATEGORY")
@Preload
@Indexes(
        @Index(
                name = "since",
                methodNames = {"getStatusId", "getSince"},
                unique = true))
public interface StatusCategoryRow extends Entity {

    /** Jira's id of the status. */
    @NotNull
    @StringLength(60)
    String getStatusId();

    /** UTC, milliseconds since 1970. */
    @NotNull
    long getSince();

    /** Name of a {@link org.groundbreak.start.StatusCategory}. */
    @NotNull
    @StringLength(40)
    String getCategory();
}
