package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What one spec waits for one person to do. Replaced with the row of its round. */
@Table("WAITED_FOR")
@Preload
@Indexes({
    @Index(
            name = "stream",
            methodNames = {"getStream", "getPerson"},
            unique = true),
    @Index(
            name = "person",
            methodNames = {"getPerson", "getEndsAt", "getContentId"})
})
public interface WaitedForRow extends Entity {

    @NotNull
    @StringLength(40)
    String getStream();

    @NotNull
    @Indexed
    long getContentId();

    /** Person number. */
    @NotNull
    long getPerson();

    /** What for, and how many of each, as in {@code VERDICT=1 ANSWERS=2}. */
    @NotNull
    @StringLength(255)
    String getMatters();

    /** The end of the window of the open round, in UTC milliseconds; {@link RoundTable#NEVER} without one. */
    @NotNull
    long getEndsAt();
}
