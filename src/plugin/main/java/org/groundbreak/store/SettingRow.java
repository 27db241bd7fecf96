package org.groundbreak.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * What administrators said of one setting; in scopes below zero what is kept of no space and no administrator has said, see
 * {@link TrailWatchTable}. Rows are replaced; where nothing was said there is none.
 */
@Table("SETTING")
@Preload
@Indexes(
        @Index(
                name = "scope",
                methodNames = {"getScope", "getName"},
                unique = true))
public interface SettingRow extends Entity {

    /** Id of the space; 0 for the instance; below that no setting. */
    @NotNull
    long getScope();

    /** Which setting. */
    @NotNull
    @StringLength(40)
    String getName();

    /** What was said, in 255 characters; null when it is longer, or when it was said that there shall be none. */
    @StringLength(255)
    String getSaid();

    /** What was said, where that is longer. */
    @StringLength(StringLength.UNLIMITED)
    String getLongSaid();
}
