package org.groundbreak.confluence.settings;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;

/**
 * Reads the holidays of an iCalendar file (rule C9): of each entry that is made of whole days all of its days, those that
 * come again included, from the beginning of last year to the end of the tenth year from now.
 */
final class HolidayFileReader {

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 10;
    private static final int MOST_DAYS = 2_000;
    private static final int NAME = 100;

    private final Clock clock;

    HolidayFileReader(Clock clock) {
        this.clock = clock;
    }

    /** What a file holds. @param passedOver entries that are no whole days, or have none in the years that are kept */
    record Found(HolidayList list, int passedOver) {}

    /**
     * The holidays that a request asks for; null when they are to be inherited.
     *
     * @throws Problem 400 as {@link #read}
     */
    HolidayList list(HolidayFileRequest request) {
        if (request.fileName() == null) {
            return request.text() == null ? null : new HolidayList("", clock.instant(), List.of());
        }
        return read(request).list();
    }

    /**
     * Reads the file of a request.
     *
     * @throws Problem 400 {@code holidays-no-calendar} when it is no iCalendar, {@code holidays-none} when it has no whole
     *     day, {@code holidays-too-many} with the figure, {@code holidays-too-heavy} when its entries come again or last so
     *     that reading it would take too long
     */
    Found read(HolidayFileRequest request) {
        Instant now = clock.instant();
        int year = now.atOffset(ZoneOffset.UTC).getYear();
        EventDays days = new EventDays(
                LocalDate.of(year - YEARS_BACK, 1, 1),
                LocalDate.of(year + YEARS_AHEAD, 12, 31),
                MOST_DAYS,
                new DayBudget());
        Map<LocalDate, String> found = new TreeMap<>();
        int passedOver = 0;
        for (VEvent event : events(Optional.ofNullable(request.text()).orElse(""))) {
            List<LocalDate> dates = days.of(event);
            passedOver += dates.isEmpty() ? 1 : 0;
            dates.forEach(date -> found.putIfAbsent(date, name(event)));
            if (found.size() > MOST_DAYS) {
                throw Problem.badRequest("holidays-too-many", Integer.toString(MOST_DAYS));
            }
        }
        if (found.isEmpty()) {
            throw Problem.badRequest("holidays-none", Integer.toString(year - YEARS_BACK));
        }
        List<Holiday> list = found.entrySet().stream()
                .map(day -> new Holiday(day.getKey(), day.getValue()))
                .toList();
        return new Found(new HolidayList(oneLine(request.fileName(), Limits.NAME), now, list), passedOver);
    }

    private static List<VEvent> events(String text) {
        List<VEvent> events = new ArrayList<>();
        boolean calendar = false;
        try (ICalReader reader = new ICalReader(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            for (ICalendar next = reader.readNext(); next != null; next = reader.readNext()) {
                calendar = true;
                events.addAll(next.getEvents());
            }
        } catch (IOException | RuntimeException e) {
            throw Problem.badRequest("holidays-no-calendar");
        }
        if (!calendar) {
            throw Problem.badRequest("holidays-no-calendar");
        }
        return events;
    }

    private static String name(VEvent event) {
        return event.getSummary() == null ? "" : oneLine(event.getSummary().getValue(), NAME);
    }

    /** What is kept stands in a line; a character is not cut in two. */
    private static String oneLine(String text, int most) {
        String line = Optional.ofNullable(text)
                .orElse("")
                .replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .strip();
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
        return line.substring(0, end);
    }
}
