package org.groundbreak.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says one setting, whoever has said what since. */
public final class TestSettings {

    private TestSettings() {}

    /** @param said empty when there shall be none */
    public static void say(SettingTable table, long scope, String name, Optional<String> said) {
        String version = "version-of-" + name;
        long seen = Optional.ofNullable(table.of(scope).get(scope))
                .map(own -> own.get(version))
                .flatMap(count -> count)
                .map(Long::parseLong)
                .orElse(0L);
        if (!table.keep(scope, version, seen, Map.of(name, said), List.of(name))) {
            throw new IllegalStateException("Said by somebody else: " + name);
        }
    }
}
