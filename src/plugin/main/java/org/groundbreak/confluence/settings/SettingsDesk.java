package org.groundbreak.confluence.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.SettingTable;

/** What is read and said, of the instance and of spaces. Whoever calls has asked who may. */
final class SettingsDesk {

    private static final String VERSION = "version-";

    private final SettingTable table;
    private final SettingBodyMaker maker;
    private final SettingCheck check;

    SettingsDesk(SettingTable table, SettingBodyMaker maker, SettingCheck check) {
        this.table = table;
        this.maker = maker;
        this.check = check;
    }

    /**
     * How things stand, with one SELECT.
     *
     * @param scope id of a space, or {@link SettingTable#INSTANCE}
     * @param all whether not only what rounds are given
     */
    SettingsBody body(long scope, boolean all) {
        Map<Long, Map<String, Optional<String>>> said = table.of(scope);
        Map<String, Optional<String>> own = said.getOrDefault(scope, Map.of());
        Map<String, Optional<String>> above =
                scope == SettingTable.INSTANCE ? Map.of() : said.getOrDefault(SettingTable.INSTANCE, Map.of());
        return new SettingsBody(
                all ? part(SettingPart.GENERAL, own, above) : null,
                part(SettingPart.REVIEWS, own, above),
                all ? part(SettingPart.CALENDAR, own, above) : null,
                all
                        ? maker.holidays(
                                version(SettingPart.HOLIDAYS, own),
                                bySetting(own).get(Setting.HOLIDAYS),
                                bySetting(above).get(Setting.HOLIDAYS))
                        : null);
    }

    private PartBody part(SettingPart part, Map<String, Optional<String>> own, Map<String, Optional<String>> above) {
        return new PartBody(
                version(part, own), maker.own(part, bySetting(own)), maker.inherited(part, bySetting(above)));
    }

    /**
     * Takes over what is to hold in one part. All of it is checked before any of it is kept.
     *
     * @throws Problem 400 as {@link SettingCheck#check}; 409 {@code settings-changed} when somebody else has saved that
     *     part since it was read (rule C7)
     */
    void say(long scope, PartRequest request) {
        Map<Setting, Optional<String>> said = new EnumMap<>(Setting.class);
        request.typed().forEach((setting, typed) -> {
            if (typed != null) {
                said.put(setting, check.check(setting, typed));
            }
        });
        keep(scope, request.part(), request.version(), said);
    }

    /** The same for the holidays of a file, or for none. @param list null to inherit them */
    void say(long scope, long version, HolidayList list) {
        keep(
                scope,
                SettingPart.HOLIDAYS,
                version,
                list == null ? Map.of() : Map.of(Setting.HOLIDAYS, Optional.of(list.text())));
    }

    private void keep(long scope, SettingPart part, long seen, Map<Setting, Optional<String>> said) {
        List<String> names = Setting.of(part).stream().map(Setting::word).toList();
        Map<String, Optional<String>> byWord = said.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().word(), Map.Entry::getValue));
        if (!table.keep(scope, VERSION + part.word(), seen, byWord, names)) {
            throw Problem.conflict("settings-changed");
        }
    }

    private static long version(SettingPart part, Map<String, Optional<String>> own) {
        return own.getOrDefault(VERSION + part.word(), Optional.empty())
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static Map<Setting, Optional<String>> bySetting(Map<String, Optional<String>> words) {
        Map<Setting, Optional<String>> said = new HashMap<>();
        words.forEach((word, value) -> Setting.of(word).ifPresent(setting -> said.put(setting, value)));
        return said;
    }
}
