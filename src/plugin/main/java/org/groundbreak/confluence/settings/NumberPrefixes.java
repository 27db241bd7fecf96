package org.groundbreak.confluence.settings;

import java.util.Map;
import java.util.Optional;
import org.groundbreak.store.SettingTable;

/** What stands in front of the numbers of records, of all spaces, as it was said at one moment (rule C1). */
public final class NumberPrefixes {

    private final Map<Long, Optional<String>> said;

    NumberPrefixes(Map<Long, Optional<String>> said) {
        this.said = Map.copyOf(said);
    }

    /** The prefix of a space, in upper case; empty for none. */
    public Optional<String> of(long spaceId) {
        return said.getOrDefault(spaceId, said.getOrDefault(SettingTable.INSTANCE, Optional.empty()));
    }
}
