package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A seed of the wizard that was used up, and the page that used it. */
@Table("SEED")
@Preload
public interface SeedRow extends Entity {

    @NotNull
    @Unique
    @StringLength(40)
    String getSeed();

    @NotNull
    long getContentId();
}
