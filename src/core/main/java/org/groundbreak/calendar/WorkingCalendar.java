package org.groundbreak.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * When the people of one place work (rule K2). Immutable. Takes time in proportion to the days of a window.
 *
 * @param zone whose clocks and dates count
 * @param hours of each weekday
 * @param holidays dates on which nobody works, as they are called in that zone
 */
public record WorkingCalendar(ZoneId zone, WeekHours hours, Set<LocalDate> holidays) {

    public WorkingCalendar {
        Objects.requireNonNull(zone);
        Objects.requireNonNull(hours);
        holidays = Set.copyOf(holidays);
    }

    /** The instant by which that much working time has passed (rule K4); the instant itself when the length is not positive. */
    public Instant after(Instant start, Duration length) {
        Instant at = start;
        Duration left = length;
        while (left.compareTo(Duration.ZERO) > 0) {
            Stretch stretch = nextStretch(at);
            if (stretch.length().compareTo(left) >= 0) {
                return stretch.from().plus(left);
            }
            left = left.minus(stretch.length());
            at = stretch.to();
        }
        return at;
    }

    /** How much working time lies between two instants; zero when the second is not later. */
    public Duration between(Instant start, Instant end) {
        Duration sum = Duration.ZERO;
        Instant at = start;
        while (at.isBefore(end)) {
            Stretch stretch = nextStretch(at);
            Instant to = earlier(stretch.to(), end);
            if (stretch.from().isBefore(to)) {
                sum = sum.plus(Duration.between(stretch.from(), to));
            }
            at = stretch.to();
        }
        return sum;
    }

    /** When work begins on the first working day after the date that it is at that instant. */
    public Instant nextDay(Instant at) {
        LocalDate tomorrow = at.atZone(zone).toLocalDate().plusDays(1);
        return nextStretch(tomorrow.atStartOfDay(zone).toInstant()).from();
    }

    /** The first time of work from that instant on; it never goes over a change of the clocks or a midnight. */
    private Stretch nextStretch(Instant from) {
        Instant at = from;
        while (true) {
            ZoneOffset offset = zone.getRules().getOffset(at);
            Instant change = nextChange(at);
            LocalDateTime local = LocalDateTime.ofInstant(at, offset);
            for (DaySpan span : spansOf(local.toLocalDate())) {
                Instant begin = later(at, instant(local, span.fromMinute(), offset));
                Instant end = earlier(change, instant(local, span.toMinute(), offset));
                if (begin.isBefore(end)) {
                    return new Stretch(begin, end);
                }
            }
            at = earlier(change, instant(local, DaySpan.MINUTES_OF_A_DAY, offset));
        }
    }

    private List<DaySpan> spansOf(LocalDate day) {
        return holidays.contains(day) ? List.of() : hours.of(day.getDayOfWeek());
    }

    /** When the clocks are changed next; the end of time for a zone that never changes them again. */
    private Instant nextChange(Instant at) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(at);
        return next == null ? Instant.MAX : next.getInstant();
    }

    private static Instant instant(LocalDateTime day, int minute, ZoneOffset offset) {
        return LocalDateTime.of(day.toLocalDate(), LocalTime.MIDNIGHT)
                .plusMinutes(minute)
                .toInstant(offset);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
