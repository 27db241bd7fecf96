package org.groundbreak.confluence.settings;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.words.TextList;

/** Whether what was typed can be a setting of rounds or of a calendar (rule C2); what it is kept as. */
final class RoundCheck {

    private RoundCheck() {}

    /** @throws Problem 400 {@code setting-window}: no number of hours that a window can have */
    static String hours(String value) {
        String hours = value.replace(',', '.');
        if (ReviewSettingsReader.window(hours).isEmpty()) {
            throw Problem.badRequest("setting-window", value);
        }
        return hours;
    }

    /** @throws Problem 400 {@code setting-perspectives} when one is none */
    static String perspectives(String value) {
        return ReviewSettingsReader.perspectives(value)
                .orElseThrow(() -> Problem.badRequest("setting-perspectives", value))
                .stream()
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }

    /** @throws Problem 400 {@code setting-quorum} when it is no whole number from 0 to 1,000 */
    static String quorum(String value) {
        return ReviewSettingsReader.quorum(value)
                .map(String::valueOf)
                .orElseThrow(() -> Problem.badRequest("setting-quorum", value));
    }

    /**
     * @throws Problem 400 {@code setting-hours} with the first day that says no times; {@code setting-hours-none} when
     *     nobody would ever work
     */
    static String weekHours(String value) {
        List<String> days = HoursText.days(value);
        if (days.isEmpty()) {
            throw Problem.badRequest("bad-json");
        }
        for (int i = 0; i < days.size(); i++) {
            if (HoursText.spans(days.get(i)).isEmpty()) {
                String day = DayOfWeek.of(i + 1).name().toLowerCase(Locale.ROOT);
                throw Problem.badRequest(
                        "setting-hours", days.get(i).strip(), new TextList(List.of("settings.day." + day)));
            }
        }
        return HoursText.read(value).map(HoursText::of).orElseThrow(() -> Problem.badRequest("setting-hours-none"));
    }
}
