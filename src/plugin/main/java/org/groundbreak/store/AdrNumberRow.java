package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The number that was taken for a page; never changed and never deleted, so that no number is given twice. */
@Table("ADR_NUMBER")
@Preload
@Indexes(
        @Index(
                name = "given",
                methodNames = {"getScopeId", "getGiven"},
                unique = true))
public interface AdrNumberRow extends Entity {

    @NotNull
    @Unique
    long getContentId();

    /** Within what the numbers are counted: of one space, or of one prefix. */
    @NotNull
    @StringLength(80)
    String getScopeId();

    /** In front of the number when it was taken; null for none. */
    @StringLength(60)
    String getPrefix();

    /** 1, 2, 3 … within the scope. */
    @NotNull
    int getGiven();
}
