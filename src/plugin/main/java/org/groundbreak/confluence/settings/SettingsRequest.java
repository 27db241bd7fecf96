package org.groundbreak.confluence.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What is to hold from now on: of each setting its own value, or null to inherit it. An empty text says that there shall
 * be none.
 *
 * @param adrLabel label of records; never empty
 * @param numberPrefix letters in front of their numbers
 * @param approverFixed whether a change of an approver is to be confirmed
 * @param technicalGroup name of a group
 * @param zone name of a zone, such as {@code Europe/Berlin}; never empty
 */
public record SettingsRequest(
        String adrLabel, String numberPrefix, Boolean approverFixed, String technicalGroup, String zone) {

    /** What it is about. */
    static final Set<Setting> SETTINGS = Set.of(
            Setting.ADR_LABEL, Setting.NUMBER_PREFIX, Setting.APPROVER_FIXED, Setting.TECHNICAL_GROUP, Setting.ZONE);

    /** As it was typed; what is inherited is left out. */
    Map<Setting, String> typed() {
        Map<Setting, String> typed = new EnumMap<>(Setting.class);
        put(typed, Setting.ADR_LABEL, adrLabel);
        put(typed, Setting.NUMBER_PREFIX, numberPrefix);
        put(typed, Setting.APPROVER_FIXED, approverFixed == null ? null : approverFixed.toString());
        put(typed, Setting.TECHNICAL_GROUP, technicalGroup);
        put(typed, Setting.ZONE, zone);
        return typed;
    }

    private static void put(Map<Setting, String> typed, Setting setting, String value) {
        if (value != null) {
            typed.put(setting, value);
        }
    }
}
