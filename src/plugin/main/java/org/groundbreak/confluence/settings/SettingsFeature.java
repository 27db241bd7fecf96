package org.groundbreak.confluence.settings;

import java.time.ZoneId;
import java.util.function.Supplier;
import org.groundbreak.host.Feature;
import org.groundbreak.store.Store;

/** What administrators set, for the instance and for each space. */
public final class SettingsFeature implements Feature {

    private final SettingsReader reader;

    /** @param serverZone asked for at each use */
    public SettingsFeature(Store store, Supplier<ZoneId> serverZone) {
        this.reader = new SettingsReader(store.settings(), serverZone);
    }

    /** Which settings hold. */
    public SettingsReader reader() {
        return reader;
    }
}
