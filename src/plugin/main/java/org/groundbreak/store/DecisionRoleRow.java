package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That somebody holds a role of a decision, as its page was last seen to say; belongs to a {@link DecisionRow}. */
@Table("DECISION_ROLE")
@Preload
@Indexes(
        @Index(
                name = "role",
                methodNames = {"getStream", "getRole", "getPerson"},
                unique = true))
public interface DecisionRoleRow extends Entity {

    @NotNull
    @StringLength(40)
    String getStream();

    /** Name of the role. */
    @NotNull
    @StringLength(20)
    String getRole();

    /** Person number. */
    @NotNull
    @Indexed
    long getPerson();
}
