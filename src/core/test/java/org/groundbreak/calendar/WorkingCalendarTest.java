package org.groundbreak.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingCalendar OFFICE = new WorkingCalendar(BERLIN, WeekHours.OFFICE, Set.of());
    private static final WorkingCalendar ALWAYS = new WorkingCalendar(BERLIN, WeekHours.ALWAYS, Set.of());

    /** Rule K1: the night in which the clocks go back has an hour more, the one in which they go forward an hour less. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-23T15:00, 2026-10-25T14:00",
        "2026-03-27T15:00, 2026-03-29T16:00",
        "2026-06-05T15:00, 2026-06-07T15:00",
    })
    void givenFridayAtThreeThenFortyEightHoursAreElapsedOnSunday(String from, String to) {
        assertEquals(berlin(to), WindowLength.USUAL.endFrom(berlin(from), OFFICE));
        assertEquals(berlin(to), ALWAYS.after(berlin(from), Duration.ofHours(48)));
    }

    /** Rule K5: over a weekend, over both changes of the clocks, and over a night in which an hour comes twice. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-05T15:00, 2026-06-09T10:00, 2026-06-08T12:30, 2026-06-07T12:30",
        "2026-03-27T15:00, 2026-03-31T10:00, 2026-03-30T12:30, 2026-03-29T13:00",
        "2026-10-23T15:00, 2026-10-27T09:00, 2026-10-26T12:00, 2026-10-25T11:30",
    })
    void givenAWindowThenHalfOfItIsCountedAsItIsCountedItself(String from, String to, String working, String elapsed) {
        assertEquals(berlin(working), WindowClock.WORKING.middle(berlin(from), berlin(to), OFFICE));
        assertEquals(berlin(elapsed), WindowClock.ELAPSED.middle(berlin(from), berlin(to), OFFICE));
        assertEquals(berlin(elapsed), WindowClock.WORKING.middle(berlin(from), berlin(to), ALWAYS));
    }

    /** Rule K5. */
    @Test
    void givenNobodyWorksInAWindowThenHalfOfItIsCountedInElapsedTime() {
        assertEquals(
                berlin("2026-06-06T18:00"),
                WindowClock.WORKING.middle(berlin("2026-06-06T12:00"), berlin("2026-06-07T00:00"), OFFICE));
    }

    /** Rules K2 and K4. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-01T09:00, PT8H,   2026-06-01T17:00",
        "2026-06-01T09:00, PT8H1M, 2026-06-02T09:01",
        "2026-06-05T15:00, PT4H,   2026-06-08T11:00",
        "2026-06-06T12:00, PT1H,   2026-06-08T10:00",
        "2026-06-01T03:00, PT1H,   2026-06-01T10:00",
        "2026-06-01T17:00, PT1M,   2026-06-02T09:01",
        "2026-10-23T15:00, PT4H,   2026-10-26T11:00",
        "2026-03-27T15:00, PT4H,   2026-03-30T11:00",
    })
    void givenOfficeHoursThenNightAndWeekendDoNotCount(String from, String length, String to) {
        assertEquals(berlin(to), OFFICE.after(berlin(from), Duration.parse(length)));
        assertEquals(
                berlin(to),
                new WindowLength(Duration.parse(length), WindowClock.WORKING).endFrom(berlin(from), OFFICE));
        assertEquals(Duration.parse(length), OFFICE.between(berlin(from), berlin(to)));
    }

    /** Rule K2. */
    @Test
    void givenAHolidayThenItDoesNotCount() {
        WorkingCalendar calendar =
                new WorkingCalendar(BERLIN, WeekHours.OFFICE, Set.of(LocalDate.of(2026, 12, 25), day(28)));

        assertEquals(berlin("2026-12-29T10:00"), calendar.after(berlin("2026-12-24T16:00"), Duration.ofHours(2)));
        assertEquals(Duration.ZERO, worked(calendar, berlin("2026-12-25T10:00")));
        assertEquals(MINUTE, worked(calendar, berlin("2026-12-24T10:00")));
        assertEquals(Duration.ZERO, calendar.between(berlin("2026-12-25T00:00"), berlin("2026-12-29T09:00")));
    }

    /** Rule K2: a shift at night, when the clocks go from 2 to 3 in spring and from 3 to 2 in autumn. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:00, PT2H, 2026-03-29T04:00",
        "2026-10-25T01:00, PT4H, 2026-10-25T04:00",
    })
    void givenTheNightOfAChangeThenRepeatedHoursCountTwiceAndSkippedOnesNotAtAll(
            String from, String length, String to) {
        WeekHours night = new WeekHours(Map.of(DayOfWeek.SUNDAY, List.of(new DaySpan(60, 240))));
        WorkingCalendar calendar = new WorkingCalendar(BERLIN, night, Set.of());

        assertEquals(berlin(to), calendar.after(berlin(from), Duration.parse(length)));
    }

    /** Rule K2: the same instant is Friday evening in one zone and Saturday in another. */
    @Test
    void givenAnotherZoneThenItsOwnWeekCounts() {
        WorkingCalendar auckland = new WorkingCalendar(ZoneId.of("Pacific/Auckland"), WeekHours.OFFICE, Set.of());
        Instant fridayNoon = berlin("2026-06-05T12:00");

        assertEquals(MINUTE, worked(OFFICE, fridayNoon));
        assertEquals(Duration.ZERO, worked(auckland, fridayNoon));
        assertEquals(Instant.parse("2026-06-07T22:00:00Z"), auckland.after(fridayNoon, Duration.ofHours(1)));
    }

    @Test
    void givenAFridayThenTheNextWorkingDayIsMonday() {
        assertEquals(berlin("2026-06-08T09:00"), OFFICE.nextDay(berlin("2026-06-05T08:00")));
        assertEquals(berlin("2026-06-02T09:00"), OFFICE.nextDay(berlin("2026-06-01T18:00")));
    }

    @Test
    void givenNoTimeThenNothingPasses() {
        Instant sunday = berlin("2026-06-07T12:00");

        assertEquals(sunday, OFFICE.after(sunday, Duration.ZERO));
        assertEquals(Duration.ZERO, ALWAYS.between(sunday, sunday.minusSeconds(1)));
    }

    @Test
    void givenPartsOfADayInAnyOrderThenTheyAreGoneThroughByTime() {
        WeekHours split = new WeekHours(Map.of(DayOfWeek.MONDAY, List.of(DaySpan.hours(13, 17), DaySpan.hours(9, 12))));

        assertEquals(
                List.of(new DaySpan(540, 720), new DaySpan(780, 1020)),
                split.byDay().get(DayOfWeek.MONDAY));
        assertEquals(
                berlin("2026-06-08T14:00"),
                new WorkingCalendar(BERLIN, split, Set.of()).after(berlin("2026-06-07T12:00"), Duration.ofHours(4)));
        assertEquals(5, WeekHours.ofWorkdays(DaySpan.WHOLE).byDay().size());
    }

    @Test
    void givenHoursThatCanBeNoneThenThereIsNoCalendar() {
        assertThrows(IllegalArgumentException.class, () -> new WeekHours(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new WeekHours(Map.of(DayOfWeek.MONDAY, List.of())));
        assertThrows(IllegalArgumentException.class, () -> new DaySpan(60, 60));
        assertThrows(IllegalArgumentException.class, () -> new DaySpan(-1, 60));
        assertThrows(IllegalArgumentException.class, () -> new DaySpan(0, 1441));
        List<DaySpan> overlapping = List.of(DaySpan.hours(11, 17), DaySpan.hours(9, 12));
        assertThrows(IllegalArgumentException.class, () -> new WeekHours(Map.of(DayOfWeek.MONDAY, overlapping)));
    }

    @ParameterizedTest
    @CsvSource({"PT59.999S", "P366DT1S", "PT1H0.0000001S"})
    void givenALengthThatIsNoneThenThereIsNoWindow(String length) {
        Duration duration = Duration.parse(length);

        assertThrows(IllegalArgumentException.class, () -> new WindowLength(duration, WindowClock.ELAPSED));
    }

    /** How much of that minute is working time. */
    private static Duration worked(WorkingCalendar calendar, Instant minute) {
        return calendar.between(minute, minute.plus(MINUTE));
    }

    private static LocalDate day(int ofDecember) {
        return LocalDate.of(2026, 12, ofDecember);
    }

    /** Of a time that the clocks show twice, the first. */
    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
