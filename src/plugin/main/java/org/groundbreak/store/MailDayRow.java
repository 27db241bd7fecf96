package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** That somebody's mail of a day was claimed, or, for person 0, that all mails of a day are through. Rows only come. */
@Table("MAIL_DAY")
@Preload
@Indexes(
        @Index(
                name = "person",
                methodNames = {"getMailDay", "getPerson"},
                unique = true))
public interface MailDayRow extends Entity {

    /** Days since 1970, of the server's zone. */
    @NotNull
    long getMailDay();

    /** Person number; 0 for the whole day. */
    @NotNull
    long getPerson();

    /** When; UTC, milliseconds since 1970. */
    @NotNull
    long getAt();

    /** Of a whole day: how many mails the server took. */
    @NotNull
    long getMails();
}
