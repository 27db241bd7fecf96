package org.groundbreak.confluence.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.store.SettingTable;

/** The groups whose members watch over the rounds of spaces, as they were said at one moment (rule C1). */
public final class WatchGroups {

    private final Map<Long, Optional<String>> said;

    WatchGroups(Map<Long, Optional<String>> said) {
        this.said = Map.copyOf(said);
    }

    /** The group of a space; empty for none. */
    public Optional<String> of(long spaceId) {
        return said.getOrDefault(spaceId, said.getOrDefault(SettingTable.INSTANCE, Optional.empty()));
    }

    /** Every group that watches over some space. */
    public Set<String> all() {
        return said.values().stream().flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
