package org.groundbreak.confluence.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.SettingTable;
import org.groundbreak.store.StoreDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a space holds there, else what is said of the instance, else the default (rules C1 and C2). */
class SettingsDeskTest {

    private static final ZoneId SERVER = ZoneId.of("Europe/Berlin");
    private static final SettingsRequest NOTHING = new SettingsRequest(null, null, null, null, null);

    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    private final SettingTable table = new SettingTable(database.node());
    private final SettingsReader reader = new SettingsReader(table, () -> SERVER);
    private final SettingsDesk desk =
            new SettingsDesk(table, reader, new SettingCheck(Set.of("engineers", "group 2")::contains));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givenNothingSaidThenTheDefaultsHoldC1() {
        SpaceSettings holds = reader.of(MockConfluence.SPACE_ID);

        assertEquals(new SpaceSettings("adr", Optional.empty(), false, Optional.empty(), SERVER), holds);
        assertEquals(Set.of("adr"), reader.adrLabels());
        assertEquals(
                new SettingValues("adr", "", false, "", "Europe/Berlin"),
                desk.body(1).inherited());
    }

    @Test
    void givenTheInstanceAndASpaceSaidSomethingThenTheSpaceGoesFirstC1() {
        desk.say(SettingTable.INSTANCE, new SettingsRequest("Decision-Record", "adr", true, "engineers", "UTC"));
        desk.say(7, new SettingsRequest(null, "", false, null, "Asia/Tokyo"));

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
        desk.say(7, new SettingsRequest("adr", null, null, null, null));
        desk.say(SettingTable.INSTANCE, new SettingsRequest("record", null, null, null, null));

        assertEquals("adr", reader.of(7).adrLabel());
        assertEquals("adr", desk.body(7).own().adrLabel());
        assertEquals("record", desk.body(7).inherited().adrLabel());
    }

    @Test
    void givenSomethingSaidWhenItIsInheritedAgainThenNothingIsOwn() {
        desk.say(7, new SettingsRequest("record", "adr", true, "engineers", "UTC"));

        SettingsBody body = desk.say(7, NOTHING);

        assertEquals(new SettingValues(null, null, null, null, null), body.own());
        assertEquals("adr", reader.of(7).adrLabel());
    }

    @Test
    void givenOneValueThatCannotBeOneThenNothingOfTheRequestIsKeptC2() {
        desk.say(7, new SettingsRequest("record", null, null, null, null));
        SettingsRequest request = new SettingsRequest("other", "ADR", null, "nobody", null);

        Problem problem = assertThrows(Problem.class, () -> desk.say(7, request));

        assertEquals("setting-group", problem.code());
        assertEquals("record", desk.body(7).own().adrLabel());
        assertNull(desk.body(7).own().numberPrefix());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a,b", "what?", "a\tb", "x:y"})
    void givenWhatNoLabelCanBeThenItIsRefusedC2(String label) {
        assertEquals("setting-label", refused(new SettingsRequest(label, null, null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "ADR-", "A B", "No", "ADR1", "-"})
    void givenAPrefixThatNoNumberWouldBeReadWithThenItIsRefusedC2(String prefix) {
        assertEquals("setting-prefix", refused(new SettingsRequest(null, prefix, null, null, null)));
    }

    @ParameterizedTest
    @CsvSource({"adr, ADR", "' Pay_Sys ', PAY_SYS", "A2D, A2D"})
    void givenAPrefixThenItIsKeptInUpperCaseC2(String typed, String kept) {
        desk.say(7, new SettingsRequest(null, typed, null, null, null));

        assertEquals(Optional.of(kept), reader.of(7).numberPrefix());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Berlin", "GMT+25:00", "europe/berlin"})
    void givenWhatIsNoZoneThenItIsRefusedC2(String zone) {
        assertEquals("setting-zone", refused(new SettingsRequest(null, null, null, null, zone)));
    }

    @Test
    void givenAZoneThatJavaForgotThenTheOneOfTheServerHolds() {
        table.say(7, "zone", Optional.of("Mars/Olympus"));

        assertEquals(SERVER, reader.of(7).zone());
    }

    @Test
    void givenASettingOfALaterVersionThenItIsPassedOver() {
        table.say(7, "of-a-later-version", Optional.of("x"));

        assertEquals(
                new SettingValues(null, null, null, null, null), desk.body(7).own());
    }

    private String refused(SettingsRequest request) {
        return assertThrows(Problem.class, () -> desk.say(7, request)).code();
    }
}
