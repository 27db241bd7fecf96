package org.groundbreak.confluence.blueprint;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The day until when something shall be decided, as a browser's field for days writes it and as the page keeps it. */
final class DueDay {

    private DueDay() {}

    /** Whether that is a day as in 2026-03-02, with or without white space around it. */
    static boolean isDay(String typed) {
        try {
            String text = typed.strip();
            return text.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
