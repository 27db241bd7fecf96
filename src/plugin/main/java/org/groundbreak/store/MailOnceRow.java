package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That somebody was told something that is told once. Rows go when nothing was sent, and when they are old. */
@Table("MAIL_ONCE")
@Preload
@Indexes(
        @Index(
                name = "word",
                methodNames = {"getPerson", "getWord"},
                unique = true))
public interface MailOnceRow extends Entity {

    /** Person number. */
    @NotNull
    long getPerson();

    /** What it is called. */
    @NotNull
    @StringLength(100)
    String getWord();

    /** When; UTC, milliseconds since 1970. */
    @NotNull
    @Indexed
    long getAt();
}
