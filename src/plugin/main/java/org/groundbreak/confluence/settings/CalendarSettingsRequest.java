package org.groundbreak.confluence.settings;

import java.util.EnumMap;
import java.util.Map;
import org.groundbreak.host.rest.AtMost;

/**
 * Zone and working hours, as {@link PartRequest} says.
 *
 * @param zone name of a zone, such as {@code Europe/Berlin}; never empty
 * @param weekHours as {@link HoursText} says; never without any hour
 */
public record CalendarSettingsRequest(long version, String zone, @AtMost(HOURS) String weekHours)
        implements PartRequest {

    private static final int HOURS = 1_000;

    @Override
    public SettingPart part() {
        return SettingPart.CALENDAR;
    }

    @Override
    public Map<Setting, String> typed() {
        Map<Setting, String> typed = new EnumMap<>(Setting.class);
        typed.put(Setting.ZONE, zone);
        typed.put(Setting.WEEK_HOURS, weekHours);
        return typed;
    }
}
