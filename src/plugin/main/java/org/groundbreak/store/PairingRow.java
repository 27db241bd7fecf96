package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The key we share with the other product. */
@Table("PAIRING")
@Preload
public interface PairingRow extends Entity {

    @NotNull
    @Unique
    @StringLength(60)
    String getApplicationId();

    @NotNull
    @StringLength(40)
    String getKeyId();

    /** Lower-case hex. */
    @NotNull
    @StringLength(64)
    String getSecret();

    @NotNull
    @StringLength(450)
    String getBaseUrl();

    /** UTC, milliseconds since 1970; 0 for never. */
    @NotNull
    long getLastSuccess();

    void setLastSuccess(long millis);

    /** The other clock less ours, in milliseconds, when they last spoke. */
    @NotNull
    long getClockAhead();

    void setClockAhead(long millis);
}
