package org.groundbreak.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours of each weekday.
 *
 * @param byDay the parts of each day, by rising beginning; a day that is not in it has none; unmodifiable
 */
public record WeekHours(Map<DayOfWeek, List<DaySpan>> byDay) {

    /** Monday to Friday, 9 to 17 o'clock. */
    public static final WeekHours OFFICE = ofWorkdays(DaySpan.hours(9, 17));

    /** At all times. */
    public static final WeekHours ALWAYS = ofDays(List.of(DayOfWeek.values()), DaySpan.WHOLE);

    /** @throws IllegalArgumentException when no day has hours, or two parts of a day overlap */
    public WeekHours {
        Map<DayOfWeek, List<DaySpan>> sorted = new EnumMap<>(DayOfWeek.class);
        byDay.forEach((day, spans) -> {
            if (!spans.isEmpty()) {
                sorted.put(day, inOrder(spans));
            }
        });
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("Without any working hours no window ever ends");
        }
        byDay = Collections.unmodifiableMap(sorted);
    }

    /** The same part of each day from Monday to Friday. */
    public static WeekHours ofWorkdays(DaySpan span) {
        return ofDays(
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                span);
    }

    /** The parts of that day; none when nobody works. */
    List<DaySpan> of(DayOfWeek day) {
        return byDay.getOrDefault(day, List.of());
    }

    private static WeekHours ofDays(List<DayOfWeek> days, DaySpan span) {
        Map<DayOfWeek, List<DaySpan>> hours = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> hours.put(day, List.of(span)));
        return new WeekHours(hours);
    }

    private static List<DaySpan> inOrder(List<DaySpan> spans) {
        List<DaySpan> sorted = new ArrayList<>(spans);
        Collections.sort(sorted);
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).fromMinute() < sorted.get(i - 1).toMinute()) {
                throw new IllegalArgumentException("Parts of a day overlap: " + sorted);
            }
        }
        return Collections.unmodifiableList(sorted);
    }
}
