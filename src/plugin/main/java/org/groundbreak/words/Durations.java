package org.groundbreak.words;

import java.time.Duration;

/** Elapsed time in words: the two largest units, "3 d 4 h", "5 h 20 min"; a day has 24 hours. */
final class Durations {

    private static final int HOURS_OF_A_DAY = 24;
    private static final int MINUTES_OF_AN_HOUR = 60;

    private Durations() {}

    /** The length of a time, whether it is negative or not; whatever is smaller than the units shown is left out. */
    static String text(Words words, Duration elapsed) {
        Duration length = elapsed.abs();
        if (length.toDays() > 0) {
            return pair(words, "duration.days", length.toDays(), "duration.hours", length.toHours() % HOURS_OF_A_DAY);
        }
        if (length.toHours() > 0) {
            return pair(
                    words,
                    "duration.hours",
                    length.toHours(),
                    "duration.minutes",
                    length.toMinutes() % MINUTES_OF_AN_HOUR);
        }
        return length.toMinutes() > 0
                ? unit(words, "duration.minutes", length.toMinutes())
                : words.text("duration.moment");
    }

    private static String pair(Words words, String large, long many, String small, long few) {
        return few == 0 ? unit(words, large, many) : unit(words, large, many) + " " + unit(words, small, few);
    }

    private static String unit(Words words, String key, long number) {
        return words.text(key, Long.toString(number));
    }
}
