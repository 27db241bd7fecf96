package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** That somebody's mail of a day was claimed. Rows go when nothing was sent, and when they are old. */
@Table("MAIL_DAY")
@Preload
@Indexes(
        @Index(
                name = "person",
                methodNames = {"getMailDay", "getPerson"},
                unique = true))
public interface MailDayRow extends Entity {

    /** Days since 1970, as it was where he is. */
    @NotNull
    long getMailDay();

    /** Person number. */
    @NotNull
    long getPerson();

    /** When; UTC, milliseconds since 1970. */
    @NotNull
    long getAt();
}
