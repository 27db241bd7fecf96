package org.groundbreak.confluence.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.SettingTable;
import org.groundbreak.store.StoreDatabase;
import org.groundbreak.store.TestSettings;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a space holds there, else what is said of the instance, else the default (rules C1, C2 and C7). */
class SettingsDeskTest {

    /** What is own of a part of which nothing is: every setting is there, and has no value. */
    private static final Set<String> NOTHING = Collections.singleton(null);

    private static final ZoneId SERVER = ZoneId.of("Europe/Berlin");

    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    private final SettingTable table = new SettingTable(database.node());
    private final SettingsReader reader = new SettingsReader(table, () -> SERVER);
    private final SettingsDesk desk = new SettingsDesk(
            table,
            new SettingBodyMaker(TestWords.keys(), () -> SERVER),
            new SettingCheck(Set.of("engineers", "group 2")::contains));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givenNothingSaidThenTheDefaultsHoldC1() {
        SpaceSettings holds = reader.of(MockConfluence.SPACE_ID);
        SettingsBody body = desk.body(1, true);

        assertEquals(new SpaceSettings("adr", Optional.empty(), false, Optional.empty(), SERVER), holds);
        assertEquals(Set.of("adr"), reader.adrLabels());
        assertEquals(
                Map.of(
                        "adrLabel", "adr",
                        "numberPrefix", "",
                        "approverFixed", false,
                        "technicalGroup", "",
                        "processOwnerGroup", ""),
                body.general().inherited());
        assertEquals("48", body.reviews().inherited().get("windowHours"));
        assertEquals("0", body.reviews().inherited().get("quorum"));
        assertEquals(
                Map.of(
                        "zone",
                        "Europe/Berlin",
                        "weekHours",
                        "09:00-17:00;09:00-17:00;09:00-17:00;09:00-17:00;09:00-17:00;;"),
                body.calendar().inherited());
        assertEquals(
                new HolidaysBody.DaysBody("", "", List.of(), 0), body.holidays().inherited());
        assertNull(body.holidays().own());
        assertEquals(NOTHING, new HashSet<>(body.reviews().own().values()));
    }

    @Test
    void givenTheInstanceAndASpaceSaidSomethingThenTheSpaceGoesFirstC1() {
        desk.say(SettingTable.INSTANCE, general(0, "Decision-Record", "adr", true, "engineers"));
        desk.say(SettingTable.INSTANCE, new CalendarSettingsRequest(0, "UTC", null));
        desk.say(7, general(0, null, "", false, null));
        desk.say(7, new CalendarSettingsRequest(0, "Asia/Tokyo", null));

        assertEquals(
                new SpaceSettings(
                        "decision-record", Optional.empty(), false, Optional.of("engineers"), ZoneId.of("Asia/Tokyo")),
                reader.of(7));
        assertEquals(
                new SpaceSettings(
                        "decision-record", Optional.of("ADR"), true, Optional.of("engineers"), ZoneId.of("UTC")),
                reader.of(8));
        assertEquals(Set.of("adr", "decision-record"), reader.adrLabels());
    }

    @Test
    void givenASpaceThatSaidItselfWhatIsInheritedThenItKeepsThatWhenTheInstanceChanges() {
        desk.say(7, general(0, "adr", null, null, null));
        desk.say(SettingTable.INSTANCE, general(0, "record", null, null, null));

        assertEquals("adr", reader.of(7).adrLabel());
        assertEquals("adr", desk.body(7, true).general().own().get("adrLabel"));
        assertEquals("record", desk.body(7, true).general().inherited().get("adrLabel"));
    }

    @Test
    void givenSomethingSaidWhenItIsInheritedAgainThenNothingIsOwn() {
        desk.say(7, general(0, "record", "adr", true, "engineers"));

        desk.say(7, general(1, null, null, null, null));

        PartBody general = desk.body(7, true).general();
        assertEquals(2, general.version());
        assertEquals(NOTHING, new HashSet<>(general.own().values()));
        assertEquals("adr", reader.of(7).adrLabel());
    }

    @Test
    void givenOneValueThatCannotBeOneThenNothingOfTheRequestIsKeptC2() {
        desk.say(7, general(0, "record", null, null, null));

        Problem problem = assertThrows(Problem.class, () -> desk.say(7, general(1, "other", "ADR", null, "nobody")));

        assertEquals("setting-group", problem.code());
        assertEquals("record", desk.body(7, true).general().own().get("adrLabel"));
        assertNull(desk.body(7, true).general().own().get("numberPrefix"));
        assertEquals(1, desk.body(7, true).general().version());
    }

    @Test
    void givenSomebodyElseSavedTheSamePartSinceThenTheLaterOneIsToldAndNothingIsOverwrittenC7() {
        desk.say(7, general(0, "first", null, null, null));

        Problem problem = assertThrows(Problem.class, () -> desk.say(7, general(0, "second", null, null, null)));
        desk.say(7, new CalendarSettingsRequest(0, "UTC", null));

        assertEquals("settings-changed", problem.code());
        assertEquals("first", reader.of(7).adrLabel());
        assertEquals(ZoneId.of("UTC"), reader.of(7).zone());
    }

    @Test
    void givenSomebodyWhoOwnsTheProcessThenHeReadsWhatRoundsAreGivenAndNothingElseC8() {
        SettingsBody body = desk.body(7, false);

        assertEquals("48", body.reviews().inherited().get("windowHours"));
        assertNull(body.general());
        assertNull(body.calendar());
        assertNull(body.holidays());
    }

    @Test
    void givenHolidaysOfAFileThenTheyHoldUntilTheyAreInheritedAgainOrThereAreNone() {
        HolidayList list = new HolidayList(
                "bavaria.ics", Instant.parse("2026-03-01T10:00:00Z"), List.of(holiday(1, "New Year"), holiday(6, "")));
        desk.say(SettingTable.INSTANCE, 0, list);

        HolidaysBody inherited = desk.body(7, true).holidays();
        assertNull(inherited.own());
        assertEquals("bavaria.ics", inherited.inherited().fileName());
        assertEquals(
                List.of("New Year", ""),
                inherited.inherited().days().stream()
                        .map(HolidaysBody.DayBody::name)
                        .toList());
        assertEquals(list.dates(), reader.reviewsOf(7).calendar().holidays());

        desk.say(7, 0, new HolidayList("", Instant.EPOCH, List.of()));
        assertEquals(List.of(), desk.body(7, true).holidays().own().days());
        assertEquals(Set.of(), reader.reviewsOf(7).calendar().holidays());

        desk.say(7, 1, (HolidayList) null);
        assertEquals(2, reader.reviewsOf(7).calendar().holidays().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a,b", "what?", "a\tb", "x:y"})
    void givenWhatNoLabelCanBeThenItIsRefusedC2(String label) {
        assertEquals("setting-label", refused(general(0, label, null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "ADR-", "A B", "No", "ADR1", "-"})
    void givenAPrefixThatNoNumberWouldBeReadWithThenItIsRefusedC2(String prefix) {
        assertEquals("setting-prefix", refused(general(0, null, prefix, null, null)));
    }

    @ParameterizedTest
    @CsvSource({"adr, ADR", "' Pay_Sys ', PAY_SYS", "A2D, A2D"})
    void givenAPrefixThenItIsKeptInUpperCaseC2(String typed, String kept) {
        desk.say(7, general(0, null, typed, null, null));

        assertEquals(Optional.of(kept), reader.of(7).numberPrefix());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Berlin", "GMT+25:00", "europe/berlin"})
    void givenWhatIsNoZoneThenItIsRefusedC2(String zone) {
        assertEquals("setting-zone", refused(new CalendarSettingsRequest(0, zone, null)));
    }

    @Test
    void givenAZoneThatJavaForgotThenTheOneOfTheServerHolds() {
        TestSettings.say(table, 7, "zone", Optional.of("Mars/Olympus"));

        assertEquals(SERVER, reader.of(7).zone());
        assertEquals(SERVER, reader.reviewsOf(7).calendar().zone());
    }

    @Test
    void givenASettingOfALaterVersionThenItIsPassedOver() {
        TestSettings.say(table, 7, "of-a-later-version", Optional.of("x"));

        assertEquals(5, desk.body(7, true).general().own().size());
    }

    private String refused(PartRequest request) {
        return assertThrows(Problem.class, () -> desk.say(7, request)).code();
    }

    private static Holiday holiday(int day, String name) {
        return new Holiday(LocalDate.of(2027, 1, day), name);
    }

    private static GeneralSettingsRequest general(
            long version, String label, String prefix, Boolean fixed, String group) {
        return new GeneralSettingsRequest(version, label, prefix, fixed, group, null);
    }
}
