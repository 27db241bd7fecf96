package org.groundbreak.confluence.settings;

import java.util.Map;
import java.util.Optional;

/** A value for each setting, as {@link SettingsRequest} has them: null for nothing said, an empty text for none. */
record SettingValues(String adrLabel, String numberPrefix, Boolean approverFixed, String technicalGroup, String zone) {

    /** What was said. */
    static SettingValues said(Map<Setting, Optional<String>> said) {
        String fixed = text(said, Setting.APPROVER_FIXED);
        return new SettingValues(
                text(said, Setting.ADR_LABEL),
                text(said, Setting.NUMBER_PREFIX),
                fixed == null ? null : Boolean.valueOf(fixed),
                text(said, Setting.TECHNICAL_GROUP),
                text(said, Setting.ZONE));
    }

    /** What holds. */
    static SettingValues of(SpaceSettings settings) {
        return new SettingValues(
                settings.adrLabel(),
                settings.numberPrefix().orElse(""),
                settings.approverFixed(),
                settings.technicalGroup().orElse(""),
                settings.zone().getId());
    }

    private static String text(Map<Setting, Optional<String>> said, Setting setting) {
        Optional<String> value = said.get(setting);
        return value == null ? null : value.orElse("");
    }
}
