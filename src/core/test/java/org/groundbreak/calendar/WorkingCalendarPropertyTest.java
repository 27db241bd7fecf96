package org.groundbreak.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The calendar against a model that looks at every single minute. */
class WorkingCalendarPropertyTest {

    /** With changes by an hour and by half of one, at midnight, and none at all. */
    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "America/Sao_Paulo",
            "America/Havana",
            "Africa/Casablanca",
            "Asia/Kathmandu",
            "Pacific/Apia",
            "UTC");

    private static final int RUNS = 400;
    private static final int MINUTES = 6 * 24 * 60;

    private final Random random = new Random(11);

    /** Rules K2 and K4. */
    @Test
    void givenAnyCalendarThenItSaysWhatCountingMinutesSays() {
        for (int run = 0; run < RUNS; run++) {
            WorkingCalendar calendar = calendar();
            Instant start = start(calendar.zone());
            int worked = 0;
            for (int minute = 0; minute < MINUTES; minute++) {
                Instant at = start.plus(Duration.ofMinutes(minute));
                if (isWorking(calendar, at)) {
                    worked++;
                    if (worked % 97 == 1) {
                        Instant end = at.plus(Duration.ofMinutes(1));
                        assertEquals(end, calendar.after(start, Duration.ofMinutes(worked)), calendar.toString());
                        assertEquals(Duration.ofMinutes(worked), calendar.between(start, end), calendar.toString());
                    }
                }
                if (minute % 53 == 0) {
                    Instant end = at.plus(Duration.ofMinutes(1));
                    Duration expected = isWorking(calendar, at) ? Duration.ofMinutes(1) : Duration.ZERO;
                    assertEquals(expected, calendar.between(at, end), calendar + " at " + at);
                }
            }
        }
    }

    /** Rule K3. */
    @Test
    void givenAllHoursOfAllDaysThenWorkingTimeIsElapsedTime() {
        for (int run = 0; run < RUNS * 10; run++) {
            ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            WorkingCalendar calendar = new WorkingCalendar(zone, WeekHours.ALWAYS, Set.of());
            Instant start = start(zone).plusMillis(random.nextInt(60_000));
            Duration length = Duration.ofMillis(60_000L + random.nextInt(1_000_000_000));

            assertEquals(
                    new WindowLength(length, WindowClock.ELAPSED).endFrom(start, calendar),
                    new WindowLength(length, WindowClock.WORKING).endFrom(start, calendar));
            assertEquals(length, calendar.between(start, start.plus(length)));
        }
    }

    private static boolean isWorking(WorkingCalendar calendar, Instant at) {
        ZonedDateTime local = at.atZone(calendar.zone());
        int minute = local.getHour() * 60 + local.getMinute();
        return !calendar.holidays().contains(local.toLocalDate())
                && calendar.hours().byDay().getOrDefault(local.getDayOfWeek(), List.of()).stream()
                        .anyMatch(span -> span.fromMinute() <= minute && minute < span.toMinute());
    }

    private WorkingCalendar calendar() {
        Map<DayOfWeek, List<DaySpan>> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.put(day, random.nextInt(4) == 0 ? List.of() : spans());
        }
        hours.put(DayOfWeek.WEDNESDAY, List.of(DaySpan.hours(0, 24)));
        Set<LocalDate> holidays = new HashSet<>();
        for (int i = random.nextInt(60); i > 0; i--) {
            holidays.add(LocalDate.of(2018, 1, 1).plusDays(random.nextInt(365)));
        }
        return new WorkingCalendar(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))), new WeekHours(hours), holidays);
    }

    private List<DaySpan> spans() {
        List<DaySpan> spans = new ArrayList<>();
        int from = random.nextInt(400);
        while (from < DaySpan.MINUTES_OF_A_DAY && spans.size() < 3) {
            int to = Math.min(DaySpan.MINUTES_OF_A_DAY, from + 1 + random.nextInt(500));
            spans.add(new DaySpan(from, to));
            from = to + random.nextInt(300);
        }
        return spans;
    }

    /** Mostly near a change of the clocks, in whole minutes. */
    private Instant start(ZoneId zone) {
        Instant any = Instant.parse("2018-01-01T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(365 * 24 * 60)));
        if (zone.getRules().isFixedOffset() || random.nextInt(3) == 0) {
            return any;
        }
        Instant change = zone.getRules().previousTransition(any).getInstant();
        return change.minus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));
    }
}
