package org.groundbreak.confluence.settings;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.calendar.WeekHours;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.words.Words;

/** Makes what pages of settings show, of what was said and of the defaults. */
final class SettingBodyMaker {

    private final Words words;
    private final Supplier<ZoneId> serverZone;

    /** @param serverZone asked for at each use */
    SettingBodyMaker(Words words, Supplier<ZoneId> serverZone) {
        this.words = words;
        this.serverZone = serverZone;
    }

    /** What was said: null for nothing, an empty text for none. */
    Map<String, Object> own(SettingPart part, Map<Setting, Optional<String>> said) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Setting setting : Setting.of(part)) {
            Optional<String> value = said.get(setting);
            values.put(setting.field(), value == null ? null : shown(setting, value.orElse("")));
        }
        return values;
    }

    /** What holds when this was said above, and nothing here. */
    Map<String, Object> inherited(SettingPart part, Map<Setting, Optional<String>> said) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Setting setting : Setting.of(part)) {
            Optional<String> value = said.get(setting);
            values.put(setting.field(), shown(setting, value == null ? usual(setting) : value.orElse("")));
        }
        return values;
    }

    private static Object shown(Setting setting, String value) {
        return setting.isYesOrNo() ? (Object) Boolean.valueOf(value) : value;
    }

    /** What holds where nobody said anything. */
    private String usual(Setting setting) {
        return switch (setting) {
            case ADR_LABEL -> SettingsReader.ADR_LABEL;
            case WINDOW_HOURS -> Long.toString(WindowLength.USUAL.length().toHours());
            case QUORUM -> "0";
            case ZONE -> serverZone.get().getId();
            case WEEK_HOURS -> HoursText.of(WeekHours.OFFICE);
            default -> "";
        };
    }

    /** Holidays, as far as they can be read. @param own, above null where nothing was said */
    HolidaysBody holidays(long version, Optional<String> own, Optional<String> above) {
        return new HolidaysBody(
                version,
                own == null ? null : days(own),
                above == null ? new HolidaysBody.DaysBody("", "", List.of(), 0) : days(above));
    }

    private HolidaysBody.DaysBody days(Optional<String> said) {
        return said.flatMap(HolidayList::read)
                .map(list -> new HolidaysBody.DaysBody(
                        list.fileName(),
                        list.fileName().isEmpty() ? "" : words.instant(list.readAt()),
                        days(list.days()),
                        0))
                .orElse(new HolidaysBody.DaysBody("", "", List.of(), 0));
    }

    /** The days of a file that nobody has taken over. */
    HolidaysBody.DaysBody found(String fileName, List<Holiday> days, int passedOver) {
        return new HolidaysBody.DaysBody(fileName, "", days(days), passedOver);
    }

    private List<HolidaysBody.DayBody> days(List<Holiday> days) {
        return days.stream()
                .map(day -> new HolidaysBody.DayBody(day.date().toString(), words.day(day.date()), day.name()))
                .toList();
    }
}
