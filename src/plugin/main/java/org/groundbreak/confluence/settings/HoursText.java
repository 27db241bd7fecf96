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
    static final int MOST_SPANS = 6;

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
        String[] days = text.split(";", -1);
        if (days.length != DayOfWeek.values().length) {
            return Optional.empty();
        }
        Map<DayOfWeek, List<DaySpan>> byDay = new EnumMap<>(DayOfWeek.class);
        try {
            for (DayOfWeek day : DayOfWeek.values()) {
                byDay.put(day, spans(days[day.ordinal()].strip()));
            }
            return Optional.of(new WeekHours(byDay));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<DaySpan> spans(String day) {
        List<DaySpan> spans = new ArrayList<>();
        if (!day.isEmpty()) {
            for (String span : day.split(",", -1)) {
                Matcher times = SPAN.matcher(span.strip());
                if (!times.matches() || spans.size() == MOST_SPANS) {
                    throw new IllegalArgumentException("No times of work");
                }
                spans.add(new DaySpan(minute(times.group(1), times.group(2)), minute(times.group(3), times.group(4))));
            }
        }
        return spans;
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
