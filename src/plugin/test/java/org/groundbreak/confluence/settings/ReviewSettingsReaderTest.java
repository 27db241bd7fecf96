package org.groundbreak.confluence.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.calendar.DaySpan;
import org.groundbreak.calendar.WeekHours;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.calendar.WorkingCalendar;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.RoundRules;
import org.groundbreak.store.SettingTable;
import org.groundbreak.store.StoreDatabase;
import org.groundbreak.store.TestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for the rounds of a space: its own word, else that of the instance, else the default (rule C1). */
class ReviewSettingsReaderTest {

    private static final ZoneId SERVER = ZoneId.of("Europe/Berlin");

    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    private final SettingTable table = new SettingTable(database.node());
    private final SettingsReader reader = new SettingsReader(table, () -> SERVER);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givenNothingSaidThenTheDefaultsHoldC1() {
        ReviewSettings holds = reader.reviewsOf(7);

        assertEquals(
                new ReviewSettings(
                        new WindowLength(Duration.ofHours(48), WindowClock.ELAPSED),
                        new WorkingCalendar(SERVER, WeekHours.OFFICE, Set.of()),
                        RoundRules.NONE,
                        Optional.empty(),
                        Map.of()),
                holds);
        assertFalse(holds.requiresRound());
    }

    @Test
    void givenTheInstanceAndASpaceSaidSomethingThenTheSpaceGoesFirstC1() {
        say(SettingTable.INSTANCE, Setting.WINDOW_HOURS, "24");
        say(SettingTable.INSTANCE, Setting.WINDOW_WORKING, "true");
        say(SettingTable.INSTANCE, Setting.REQUIRED_PERSPECTIVES, "ENGINEERING,PRODUCT");
        say(SettingTable.INSTANCE, Setting.STARTER_METRICS, "What will we see when it works?");
        say(SettingTable.INSTANCE, Setting.PROCESS_OWNER_GROUP, "owners");
        say(7, Setting.WINDOW_HOURS, "1.5");
        TestSettings.say(table, 7, Setting.REQUIRED_PERSPECTIVES.word(), Optional.empty());
        say(7, Setting.QUORUM, "3");
        say(7, Setting.KEEP_WINDOW_OPEN, "true");
        say(7, Setting.COMMENT_REQUIRED, "true");
        say(7, Setting.ZONE, "Asia/Tokyo");
        say(7, Setting.WEEK_HOURS, "10:00-12:00,13:00-17:30;;;;;;");
        say(
                7,
                Setting.HOLIDAYS,
                new HolidayList("tokyo.ics", Instant.EPOCH, List.of(new Holiday(LocalDate.of(2026, 1, 1), "New Year")))
                        .text());

        assertEquals(
                new ReviewSettings(
                        new WindowLength(Duration.ofMinutes(90), WindowClock.WORKING),
                        new WorkingCalendar(
                                ZoneId.of("Asia/Tokyo"),
                                new WeekHours(Map.of(
                                        DayOfWeek.MONDAY,
                                        List.of(DaySpan.hours(10, 12), new DaySpan(13 * 60, 17 * 60 + 30)))),
                                Set.of(LocalDate.of(2026, 1, 1))),
                        new RoundRules(Set.of(), 3, true, true),
                        Optional.of("owners"),
                        Map.of(Lens.SUCCESS_METRICS, "What will we see when it works?")),
                reader.reviewsOf(7));
        assertEquals(
                Set.of(Perspective.ENGINEERING, Perspective.PRODUCT),
                reader.reviewsOf(8).rules().required());
    }

    @ParameterizedTest
    @CsvSource({"'',0,false", "'',1,false", "'',2,true", "DESIGN,0,true"})
    void givenSomebodyElseIsNeededThenNobodyApprovesWithoutARoundR1(String required, String quorum, boolean needed) {
        TestSettings.say(
                table,
                7,
                Setting.REQUIRED_PERSPECTIVES.word(),
                Optional.of(required).filter(names -> !names.isEmpty()));
        say(7, Setting.QUORUM, quorum);

        assertEquals(needed, reader.reviewsOf(7).requiresRound());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "9000", "1e9", "abc", "1.5.2", "999999999999"})
    void givenALengthOfALaterVersionThatNoWindowCanHaveThenTheDefaultHoldsC1(String hours) {
        say(7, Setting.WINDOW_HOURS, hours);

        assertEquals(WindowLength.USUAL, reader.reviewsOf(7).window());
    }

    @Test
    void givenWordsOfALaterVersionThenTheDefaultsHoldC1() {
        say(7, Setting.REQUIRED_PERSPECTIVES, "ENGINEERING,SECURITY");
        say(7, Setting.QUORUM, "many");
        say(7, Setting.WEEK_HOURS, "always");
        say(7, Setting.HOLIDAYS, "all");

        ReviewSettings holds = reader.reviewsOf(7);

        assertEquals(RoundRules.NONE, holds.rules());
        assertEquals(new WorkingCalendar(SERVER, WeekHours.OFFICE, Set.of()), holds.calendar());
    }

    @Test
    void givenHolidaysOfManyYearsThenAllOfThemHold() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        List<Holiday> days = first.datesUntil(first.plusDays(500))
                .map(day -> new Holiday(day, "A day on which nobody works at all"))
                .toList();
        HolidayList list = new HolidayList("Our holidays.ics", Instant.EPOCH, days);
        say(7, Setting.HOLIDAYS, list.text());

        assertEquals(Optional.of(list), HolidayList.read(list.text()));
        assertEquals(500, reader.reviewsOf(7).calendar().holidays().size());
        assertTrue(reader.reviewsOf(7).calendar().holidays().contains(first));
    }

    private void say(long scope, Setting setting, String value) {
        TestSettings.say(table, scope, setting.word(), Optional.of(value));
    }
}
