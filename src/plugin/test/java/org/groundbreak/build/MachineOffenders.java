package org.groundbreak.build;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * Each class in here asks the machine for its clock, zone, language or character set in a way of its own, so that
 * a rule of {@link HouseRules} that finds nothing is found out.
 */
final class MachineOffenders {

    Object instant() {
        return Instant.now();
    }

    static final class Today {
        Object ask() {
            return LocalDate.now();
        }
    }

    static final class Here {
        Object ask() {
            return LocalDateTime.now(ZoneId.of("Europe/Berlin"));
        }
    }

    static final class Zoned {
        Supplier<ZonedDateTime> ask() {
            return ZonedDateTime::now;
        }
    }

    static final class OldDate {
        Object ask() {
            return new Date();
        }
    }

    static final class OldCalendar {
        Object ask() {
            return Calendar.getInstance();
        }
    }

    static final class SystemClock {
        Object ask() {
            return Clock.systemDefaultZone();
        }
    }

    static final class Millis {
        long ask() {
            return System.currentTimeMillis();
        }
    }

    static final class Nanos {
        long ask() {
            return System.nanoTime();
        }
    }

    static final class Zone {
        Object ask() {
            return ZoneId.systemDefault();
        }
    }

    static final class OldZone {
        Object ask() {
            return TimeZone.getDefault();
        }
    }

    static final class Language {
        Object ask() {
            return Locale.getDefault();
        }
    }

    static final class Lower {
        Object ask(String text) {
            return text.toLowerCase();
        }
    }

    static final class Formatted {
        Object ask(double number) {
            return String.format("%f", number);
        }
    }

    static final class Numbers {
        Object ask() {
            return NumberFormat.getInstance();
        }
    }

    static final class Dates {
        Object ask() {
            return DateTimeFormatter.ofPattern("MMM");
        }
    }

    static final class Bytes {
        Object ask(String text) {
            return text.getBytes();
        }
    }

    static final class Text {
        Object ask(byte[] bytes) {
            return new String(bytes);
        }
    }

    static final class Reading {
        Object ask(InputStream in) {
            return new InputStreamReader(in);
        }
    }
}
