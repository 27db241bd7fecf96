package org.groundbreak.confluence.specs;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.groundbreak.confluence.settings.ReviewSettings;

/**
 * What holds around a page: the settings of its space, and whether anything may be written. Of one request, in which each is
 * asked when first needed, and once. Not for several threads.
 */
public final class Surroundings {

    private final Supplier<ReviewSettings> settingsNow;
    private final BooleanSupplier readOnlyNow;
    private ReviewSettings settings;
    private Boolean readOnly;

    /**
     * Asks nothing yet.
     *
     * @param settingsNow what holds for the reviews of the space; one SELECT
     * @param readOnlyNow whether nothing may be written now
     */
    Surroundings(Supplier<ReviewSettings> settingsNow, BooleanSupplier readOnlyNow) {
        this.settingsNow = settingsNow;
        this.readOnlyNow = readOnlyNow;
    }

    /** What holds for the reviews of the space. */
    public ReviewSettings settings() {
        if (settings == null) {
            settings = settingsNow.get();
        }
        return settings;
    }

    /** Whether nothing may be written: read-only mode, or the licence has run out. */
    public boolean readOnly() {
        if (readOnly == null) {
            readOnly = readOnlyNow.getAsBoolean();
        }
        return readOnly;
    }
}
