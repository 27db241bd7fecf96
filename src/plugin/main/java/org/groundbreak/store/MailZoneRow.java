package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A zone in which somebody reads, and which daily mails are through there. Replaced, never changed. */
@Table("MAIL_ZONE")
@Preload
public interface MailZoneRow extends Entity {

    /** Its id. */
    @NotNull
    @Unique
    @StringLength(100)
    String getZoneId();

    /** The last day of that zone whose mails are through; days since 1970. */
    @NotNull
    long getLastDay();

    /** When mails were looked for there last; UTC, milliseconds since 1970. */
    @NotNull
    long getAt();

    /** How many the server took then. */
    @NotNull
    long getMails();

    /** When a reader was last seen there; UTC, milliseconds since 1970. */
    @NotNull
    long getSeenAt();
}
