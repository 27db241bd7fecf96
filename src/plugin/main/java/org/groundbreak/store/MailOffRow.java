package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody who wants no mail of ours. */
@Table("MAIL_OFF")
@Preload
public interface MailOffRow extends Entity {

    /** Person number. */
    @NotNull
    @Unique
    long getPerson();

    /** Since when; UTC, milliseconds since 1970. */
    @NotNull
    long getAt();
}
