package org.groundbreak.confluence.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.SettingTable;

/** What administrators read and say, of the instance and of spaces. Whoever calls has asked who may. */
final class SettingsDesk {

    private final SettingTable table;
    private final SettingsReader reader;
    private final SettingCheck check;

    SettingsDesk(SettingTable table, SettingsReader reader, SettingCheck check) {
        this.table = table;
        this.reader = reader;
        this.check = check;
    }

    /** How things stand, with one SELECT. @param scope id of a space, or {@link SettingTable#INSTANCE} */
    SettingsBody body(long scope) {
        Map<Long, Map<String, Optional<String>>> said = table.of(scope);
        Map<Setting, Optional<String>> own = bySetting(said.get(scope));
        Map<Setting, Optional<String>> above =
                scope == SettingTable.INSTANCE ? Map.of() : bySetting(said.get(SettingTable.INSTANCE));
        return new SettingsBody(SettingValues.said(own), SettingValues.of(reader.settings(above)));
    }

    /**
     * Takes over what is to hold. All of it is checked before any of it is kept.
     *
     * @throws Problem 400 as {@link SettingCheck#check}
     */
    SettingsBody say(long scope, SettingsRequest request) {
        Map<Setting, Optional<String>> checked = new EnumMap<>(Setting.class);
        request.typed().forEach((setting, typed) -> checked.put(setting, check.check(setting, typed)));
        for (Setting setting : SettingsRequest.SETTINGS) {
            Optional<String> value = checked.get(setting);
            if (value == null) {
                table.unsay(scope, setting.word());
            } else {
                table.say(scope, setting.word(), value);
            }
        }
        return body(scope);
    }

    private static Map<Setting, Optional<String>> bySetting(Map<String, Optional<String>> words) {
        Map<Setting, Optional<String>> said = new HashMap<>();
        if (words != null) {
            words.forEach((word, value) -> Setting.of(word).ifPresent(setting -> said.put(setting, value)));
        }
        return said;
    }
}
