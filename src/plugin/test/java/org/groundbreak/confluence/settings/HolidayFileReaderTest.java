package org.groundbreak.confluence.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole days of an iCalendar file are holidays, those that come again too (rule C9). */
class HolidayFileReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final HolidayFileReader reader = new HolidayFileReader(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void givenAWholeDayThenItIsOneAndSoIsEachDayOfSeveral() {
        HolidayFileReader.Found found = read(event("DTSTART;VALUE=DATE:20261225", "SUMMARY:Christmas\\, first")
                + event("DTSTART;VALUE=DATE:20261229", "DTEND;VALUE=DATE:20270101", "SUMMARY:Closed")
                + event("DTSTART;VALUE=DATE:20270501", "DURATION:P2D"));

        assertEquals(
                List.of(
                        new Holiday(LocalDate.of(2026, 12, 25), "Christmas, first"),
                        new Holiday(LocalDate.of(2026, 12, 29), "Closed"),
                        new Holiday(LocalDate.of(2026, 12, 30), "Closed"),
                        new Holiday(LocalDate.of(2026, 12, 31), "Closed"),
                        new Holiday(LocalDate.of(2027, 5, 1), ""),
                        new Holiday(LocalDate.of(2027, 5, 2), "")),
                found.list().days());
        assertEquals(0, found.passedOver());
        assertEquals("holidays.ics", found.list().fileName());
        assertEquals(NOW, found.list().readAt());
    }

    @Test
    void givenADayThatComesAgainEveryYearThenItIsOneFromLastYearToTheTenthYearFromNow() {
        List<LocalDate> days = dates(event("DTSTART;VALUE=DATE:19900501", "RRULE:FREQ=YEARLY"));

        assertEquals(12, days.size());
        assertEquals(LocalDate.of(2025, 5, 1), days.get(0));
        assertEquals(LocalDate.of(2036, 5, 1), days.get(11));
    }

    @Test
    void givenARuleThatEndsOrLeavesDaysOutThenThoseAreNoHolidays() {
        assertEquals(
                List.of(LocalDate.of(2026, 5, 1), LocalDate.of(2028, 5, 1), LocalDate.of(2029, 7, 4)),
                dates(event(
                        "DTSTART;VALUE=DATE:20260501",
                        "RRULE:FREQ=YEARLY;UNTIL=20280501",
                        "EXDATE;VALUE=DATE:20270501",
                        "RDATE;VALUE=DATE:20290704")));
        assertEquals(
                List.of(LocalDate.of(2026, 11, 26), LocalDate.of(2027, 11, 25)),
                dates(event("DTSTART;VALUE=DATE:20261126", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2")));
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO, 2026-05-25 2027-05-31 2028-05-29",
        "FREQ=YEARLY;BYDAY=20MO, 2026-05-18 2027-05-17 2028-05-15",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=1;BYMONTHDAY=20, 2029-01-20 2033-01-20",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1, 2026-02-28 2027-02-28 2028-02-29",
        "'FREQ=YEARLY;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8', 2026-11-03 2027-11-02 2028-11-07",
        "FREQ=DAILY;COUNT=3, 2025-01-21 2025-01-22",
        "FREQ=WEEKLY;UNTIL=20250210T230000Z, 2025-01-27 2025-02-03 2025-02-10"
    })
    void givenARuleThenItsDatesAreWhatItSays(String rule, String dates) {
        List<LocalDate> found = dates(event("DTSTART;VALUE=DATE:20250120", "RRULE:" + rule));

        for (String date : dates.split(" ")) {
            assertTrue(found.contains(LocalDate.parse(date)), date + " is not in " + found);
        }
        assertTrue(found.size() <= 13, found.toString());
    }

    @Test
    void givenARuleThatIsACenturyOldThenItsDaysAreHolidays() {
        assertEquals(
                12,
                dates(event("DTSTART;VALUE=DATE:18880501", "RRULE:FREQ=YEARLY")).size());
    }

    @Test
    void givenEntriesThatAreNoWholeDaysThenTheyArePassedOverAndCounted() {
        HolidayFileReader.Found found = read(event("DTSTART:20260501T090000Z", "DTEND:20260501T100000Z")
                + event("DTSTART;VALUE=DATE:20260502", "STATUS:CANCELLED")
                + event("DTSTART;VALUE=DATE:19700101")
                + event("DTSTART;VALUE=DATE:20269931")
                + event("SUMMARY:Nothing")
                + event("DTSTART;VALUE=DATE:20260503"));

        assertEquals(1, found.list().days().size());
        assertEquals(5, found.passedOver());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Apia", "Pacific/Kiritimati", "America/Los_Angeles", "Europe/Berlin"})
    void givenAMachineInWhateverZoneThenADateIsADate(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertEquals(
                    IntStream.rangeClosed(2025, 2036)
                            .mapToObj(year -> LocalDate.of(year, 12, 30))
                            .toList(),
                    dates(event("DTSTART;VALUE=DATE:20111230", "RRULE:FREQ=YEARLY")));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello\nworld", "\u0000\u0001", "<html></html>", "{\"days\": []}"})
    void givenWhatIsNoCalendarThenASentenceSaysSo(String text) {
        assertEquals("holidays-no-calendar", refused(text));
    }

    @Test
    void givenACalendarWithoutWholeDaysThenASentenceSaysSo() {
        assertEquals("holidays-none", refused(calendar("")));
        assertEquals("holidays-none", refused(calendar(event("DTSTART:20260501T090000Z"))));
    }

    @Test
    void givenMoreDaysThanAnybodyHasThenItIsRefused() {
        assertEquals("holidays-too-many", refused(calendar(event("DTSTART;VALUE=DATE:20250101", "RRULE:FREQ=DAILY"))));
        assertEquals(
                "holidays-too-many",
                refused(calendar(event("DTSTART;VALUE=DATE:20250101", "DTEND;VALUE=DATE:99990101"))));
    }

    @Test
    void givenRulesMadeToTakeForEverThenTheyDoNot() {
        String rules = List.of(
                        "FREQ=SECONDLY",
                        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                        "FREQ=DAILY;INTERVAL=2147483647",
                        "FREQ=YEARLY;INTERVAL=99999",
                        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2")
                .stream()
                .map(rule -> event("DTSTART;VALUE=DATE:19000101", "RRULE:" + rule))
                .collect(Collectors.joining());
        String many = calendar(rules.repeat(250) + event("DTSTART;VALUE=DATE:20260501"));
        assertTrue(many.length() < 262_144, many.length() + "");

        List<Holiday> days = assertTimeout(
                Duration.ofSeconds(10), () -> reader.read(request(many)).list().days());

        assertEquals(List.of(new Holiday(LocalDate.of(2026, 5, 1), "")), days);
    }

    /** Each entry by itself is small, and all say the same days: it is their sum that would take minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART;VALUE=DATE:20260101|DTEND;VALUE=DATE:20280601|RRULE:FREQ=DAILY;COUNT=1000",
                "DTSTART;VALUE=DATE:20250101|DTEND;VALUE=DATE:20300101",
                "DTSTART;VALUE=DATE:00010101|RRULE:FREQ=YEARLY;COUNT=9999;BYDAY=60MO",
                "DTSTART;VALUE=DATE:00010101|RRULE:FREQ=YEARLY;COUNT=1;BYMONTHDAY=1"
            })
    void givenManyEntriesThatLastLongOrComeAgainOftenThenTheFileIsRefusedBeforeThatTakesLong(String lines) {
        String one = event(lines.split("\\|"));
        String many = calendar(event("DTSTART;VALUE=DATE:20260501") + one.repeat(260_000 / one.length()));
        assertTrue(many.length() < 262_144, many.length() + "");

        assertEquals("holidays-too-heavy", assertTimeout(Duration.ofSeconds(20), () -> refused(many)));
    }

    /** As many as anybody has: every state of a country, each with its own file, in one. */
    @Test
    void givenTheHolidaysOfManyPlacesInOneFileThenAllOfThemAreRead() {
        String year = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> event(
                        "DTSTART;VALUE=DATE:1900%02d01".formatted(month),
                        "DTEND;VALUE=DATE:1900%02d03".formatted(month),
                        "RRULE:FREQ=YEARLY;BYMONTH=%d;BYMONTHDAY=1".formatted(month)))
                .collect(Collectors.joining());

        assertEquals(2 * 12 * 12, dates(year.repeat(150)).size());
    }

    @Test
    void givenEntriesThatOverlapWithThemselvesThenEachDayIsOneAndExceptionsAreLeftOut() {
        assertEquals(
                List.of(
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 2),
                        LocalDate.of(2026, 5, 3),
                        LocalDate.of(2026, 5, 6),
                        LocalDate.of(2026, 5, 7)),
                dates(event(
                        "DTSTART;VALUE=DATE:20260501",
                        "DTEND;VALUE=DATE:20260503",
                        "RRULE:FREQ=DAILY;COUNT=3",
                        "EXDATE;VALUE=DATE:20260503",
                        "RDATE;VALUE=DATE:20260506,20260502")));
    }

    @Test
    void givenNamesOfAnyKindThenEachStandsInALineAndIsReadBackAsItWas() {
        HolidayList list = read(event("DTSTART;VALUE=DATE:20260501", "SUMMARY:" + "\uD83C\uDF84".repeat(80))
                        + event("DTSTART;VALUE=DATE:20260502", "SUMMARY:<b>a\\nb</b>"))
                .list();

        assertEquals("\uD83C\uDF84".repeat(50), list.days().get(0).name());
        assertEquals("<b>a b</b>", list.days().get(1).name());
        assertEquals(list, HolidayList.read(list.text()).orElseThrow());
    }

    @Test
    void givenARequestWithoutAFileThenHolidaysAreInheritedOrThereAreNone() {
        assertNull(reader.list(new HolidayFileRequest(0, false, null, null)));
        assertEquals(
                List.of(),
                reader.list(new HolidayFileRequest(0, false, null, "")).days());
    }

    private List<LocalDate> dates(String events) {
        return read(events).list().days().stream().map(Holiday::date).toList();
    }

    private HolidayFileReader.Found read(String events) {
        return reader.read(request("\uFEFF" + calendar(events)));
    }

    private String refused(String text) {
        return assertThrows(Problem.class, () -> reader.read(request(text))).code();
    }

    private static HolidayFileRequest request(String text) {
        return new HolidayFileRequest(0, true, "holidays.ics", text);
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }
}
