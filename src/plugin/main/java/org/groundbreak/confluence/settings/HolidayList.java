package org.groundbreak.confluence.settings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The holidays of a file.
 *
 * @param fileName as it was called where it came from; empty when nothing came from a file
 * @param readAt when it was taken over
 * @param days by rising date, each date once; unmodifiable
 */
record HolidayList(String fileName, Instant readAt, List<Holiday> days) {

    private static final int DATE_LENGTH = "2026-01-01".length();

    HolidayList {
        days = List.copyOf(days);
    }

    /** The dates alone. */
    Set<LocalDate> dates() {
        return days.stream().map(Holiday::date).collect(Collectors.toUnmodifiableSet());
    }

    /** The text that is kept: a line for the file, and a line for each day. */
    String text() {
        StringBuilder text = new StringBuilder(readAt.toString()).append(' ').append(fileName);
        days.forEach(day -> text.append('\n').append(day.date()).append(' ').append(day.name()));
        return text.toString();
    }

    /** What such a text says; empty when it is none. */
    static Optional<HolidayList> read(String text) {
        String[] lines = text.split("\n", -1);
        try {
            String[] head = lines[0].split(" ", 2);
            List<Holiday> days = new ArrayList<>();
            for (int i = 1; i < lines.length; i++) {
                days.add(new Holiday(
                        LocalDate.parse(lines[i].substring(0, DATE_LENGTH)),
                        lines[i].substring(DATE_LENGTH).strip()));
            }
            return Optional.of(new HolidayList(head.length > 1 ? head[1] : "", Instant.parse(head[0]), days));
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
