package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Words that belong to one event, apart from it so that they can be erased; the event keeps their salted digest. */
@Table("EVENT_TEXT")
@Preload
@Indexes(
        @Index(
                name = "seq",
                methodNames = {"getStream", "getSeq"},
                unique = true))
public interface EventTextRow extends Entity {

    @NotNull
    @StringLength(40)
    String getStream();

    @NotNull
    long getSeq();

    @NotNull
    @StringLength(32)
    String getSalt();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getWords();
}
