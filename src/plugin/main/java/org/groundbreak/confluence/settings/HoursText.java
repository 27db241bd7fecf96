package org.groundbreak.confluence.settings;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.calendar.DaySpan;
import org.groundbreak.calendar.WeekHours;

/**
 * The hours of a week as one text: seven days from Monday on with semicolons between them, each with its times of work
 * and commas between those, such as {@code 09:00-12:00,13:00-17:00}; a day without work is empty.
 */
final class HoursText {

    /** How many times of work one day may have. */
    private static final int MOST_SPANS = 6;

    /** {@code 9}, {@code 09:00}, {@code 9.30}: as people write times, on both sides of a dash. */
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-\u2013]\\s*(\\d{1,2})(?:[:.](\\d{2}))?");

    private static final int HOUR = 60;

    private HoursText() {}

    /** The text that is kept. */
    static String of(WeekHours hours) {
        return Stream.of(DayOfWeek.values())
                .map(day -> hours.byDay().getOrDefault(day, List.of()).stream()
                        .map(span -> time(span.fromMinute()) + "-" + time(span.toMinute()))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    /** What a text says; empty when it says nothing of that kind, or no hour at all. */
    static Optional<WeekHours> read(String text) {
        List<String> days = days(text);
        Map<DayOfWeek, List<DaySpan>> byDay = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i < days.size(); i++) {
            Optional<List<DaySpan>> spans = spans(days.get(i));
            if (spans.isEmpty()) {
                return Optional.empty();
            }
            byDay.put(DayOfWeek.of(i + 1), spans.get());
        }
        return byDay.values().stream().allMatch(List::isEmpty) ? Optional.empty() : Optional.of(new WeekHours(byDay));
    }

    /** The texts of the seven days, from Monday on; none when they are not seven. */
    static List<String> days(String text) {
        String[] days = text.split(";", -1);
        return days.length == DayOfWeek.values().length ? List.of(days) : List.of();
    }

    /** The times of work of one day; none for an empty text, and empty for one that says no times, or some twice. */
    static Optional<List<DaySpan>> spans(String day) {
        if (day.isBlank()) {
            return Optional.of(List.of());
        }
        List<DaySpan> spans = new ArrayList<>();
        try {
            for (String span : day.split(",", -1)) {
                spans.add(span(span.strip()));
            }
            List<DaySpan> inOrder =
                    new WeekHours(Map.of(DayOfWeek.MONDAY, spans)).byDay().get(DayOfWeek.MONDAY);
            return inOrder.size() > MOST_SPANS ? Optional.empty() : Optional.of(inOrder);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static DaySpan span(String text) {
        Matcher times = SPAN.matcher(text);
        if (!times.matches()) {
            throw new IllegalArgumentException("No time of work: " + text);
        }
        return new DaySpan(minute(times.group(1), times.group(2)), minute(times.group(3), times.group(4)));
    }

    private static int minute(String hour, String minute) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (minutes >= HOUR) {
            throw new IllegalArgumentException("No minute: " + minute);
        }
        return Integer.parseInt(hour) * HOUR + minutes;
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / HOUR, minute % HOUR);
    }
}
