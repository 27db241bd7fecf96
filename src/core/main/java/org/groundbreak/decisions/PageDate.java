package org.groundbreak.decisions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundbreak.storage.MacroParameter;

/**
 * A date as a page has it (rule D3): ISO, as in 2026-03-02, or the host's date element. Anything else is unreadable, and
 * never today or any other day.
 *
 * @param date the day
 * @param typed what stands there, without white space around it; empty when nothing does
 */
public record PageDate(Optional<LocalDate> date, String typed) {

    static final PageDate NONE = new PageDate(Optional.empty(), "");

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static PageDate read(MacroParameter value) {
        String text = value.text().strip();
        List<String> dates = value.dates();
        if (dates.isEmpty()) {
            return new PageDate(parse(text), text);
        }
        String typed = (String.join(" ", dates) + " " + text).strip();
        return new PageDate(dates.size() == 1 && text.isEmpty() ? parse(dates.get(0)) : Optional.empty(), typed);
    }

    /** Whether something stands there that is no date. */
    public boolean isUnreadable() {
        return date.isEmpty() && !typed.isEmpty();
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return ISO.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
