package org.groundbreak.adrs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundbreak.storage.CellPart;
import org.groundbreak.storage.PropertyCell;

/**
 * Rule A5: a date is the host's own, one of them, or text like {@code 2026-11-28} and nothing else. Any other text is a
 * finding, since nobody can say which day {@code 01/02/2026} is.
 */
final class DayReader {

    private static final int DAY = "2026-11-28".length();

    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private DayReader() {}

    /** The day; empty when the cell is, or with a finding added when it is not readable. */
    static Optional<LocalDate> read(AdrProperty property, List<AdrFinding> findings) {
        PropertyCell cell = property.cell();
        List<CellPart> days =
                cell.parts().stream().filter(CellPart.Day.class::isInstance).toList();
        if (days.isEmpty() && Phrases.isNothing(cell.words())) {
            return Optional.empty();
        }
        Optional<LocalDate> day = days.size() > 1
                ? Optional.empty()
                : days.isEmpty()
                        ? day(cell.words())
                        : day(beforeTime(days.get(0).words()));
        if (day.isEmpty()) {
            findings.add(AdrFinding.in(AdrFinding.Kind.DATE_UNREADABLE, property.field(), cell.words()));
        }
        return day;
    }

    private static String beforeTime(String value) {
        return value.length() > DAY && value.charAt(DAY) == 'T' ? value.substring(0, DAY) : value;
    }

    private static Optional<LocalDate> day(String words) {
        if (!ISO.matcher(words.strip()).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(words.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
