package org.groundbreak.confluence.settings;

import java.util.EnumMap;
import java.util.Map;

/**
 * Labels, numbers and groups, as {@link PartRequest} says.
 *
 * @param adrLabel label of records; never empty
 * @param numberPrefix letters in front of their numbers
 * @param approverFixed whether a change of an approver is to be confirmed
 * @param technicalGroup name of a group
 * @param processOwnerGroup name of a group
 */
public record GeneralSettingsRequest(
        long version,
        String adrLabel,
        String numberPrefix,
        Boolean approverFixed,
        String technicalGroup,
        String processOwnerGroup)
        implements PartRequest {

    @Override
    public SettingPart part() {
        return SettingPart.GENERAL;
    }

    @Override
    public Map<Setting, String> typed() {
        Map<Setting, String> typed = new EnumMap<>(Setting.class);
        typed.put(Setting.ADR_LABEL, adrLabel);
        typed.put(Setting.NUMBER_PREFIX, numberPrefix);
        typed.put(Setting.APPROVER_FIXED, approverFixed == null ? null : approverFixed.toString());
        typed.put(Setting.TECHNICAL_GROUP, technicalGroup);
        typed.put(Setting.PROCESS_OWNER_GROUP, processOwnerGroup);
        return typed;
    }
}
