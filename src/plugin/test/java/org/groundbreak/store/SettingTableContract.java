package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What administrators say is kept as a whole, by one of those who say it at once. */
abstract class SettingTableContract extends StoreContract {

    private static final int THREADS = 8;
    private static final String VERSION = "version-a";

    SettingTableContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void whatWasSaidIsKeptByScopeAndNothingSaidIsNotTheSameAsNone() {
        SettingTable table = new SettingTable(ao);
        say(table, SettingTable.INSTANCE, 0, Map.of("label", Optional.of("adr")));
        say(table, 7, 0, Map.of("label", Optional.empty()));
        say(table, 8, 0, Map.of("label", Optional.of("record")));

        assertEquals(
                Map.of(
                        0L,
                        Map.of("label", Optional.of("adr"), VERSION, Optional.of("1")),
                        7L,
                        Map.of("label", Optional.empty(), VERSION, Optional.of("1"))),
                table.of(7));
        assertEquals(Set.of("adr", "record"), table.values("label"));
    }

    @Test
    void givenATextOfAnyLengthThenItIsKept() {
        SettingTable table = new SettingTable(ao);
        String edge = "\u00e4".repeat(255);
        String text = "\u00e4".repeat(100_000);

        say(table, 7, 0, Map.of("label", Optional.of(edge), "other", Optional.of(text)));

        assertEquals(Optional.of(edge), table.of(7).get(7L).get("label"));
        assertEquals(Optional.of(text), table.of(7).get(7L).get("other"));
        assertTrue(say(table, 7, 1, Map.of("other", Optional.of("short"))));
        assertEquals(Optional.of("short"), table.of(7).get(7L).get("other"));
    }

    @Test
    void givenSettingsThatAreKeptAgainThenWhatIsNotNamedIsUnsaidAndOtherPartsStay() {
        SettingTable table = new SettingTable(ao);
        say(table, 7, 0, Map.of("label", Optional.of("adr"), "other", Optional.of("x")));
        table.keep(7, "version-b", 0, Map.of("part", Optional.of("b")), List.of("part"));

        assertTrue(say(table, 7, 1, Map.of("other", Optional.of("y"))));

        assertEquals(
                Map.of(
                        "other",
                        Optional.of("y"),
                        VERSION,
                        Optional.of("2"),
                        "part",
                        Optional.of("b"),
                        "version-b",
                        Optional.of("1")),
                table.of(7).get(7L));
    }

    @Test
    void givenSomebodyElseKeptThemSinceThenNothingIsWrittenC7() {
        SettingTable table = new SettingTable(ao);
        say(table, 7, 0, Map.of("label", Optional.of("first")));
        say(table, 7, 1, Map.of("label", Optional.of("second")));

        assertFalse(say(table, 7, 1, Map.of("label", Optional.of("stale"))));
        assertFalse(say(table, 7, 0, Map.of("label", Optional.of("stale"))));
        assertFalse(say(table, 8, 3, Map.of("label", Optional.of("never"))));

        assertEquals(Set.of("second"), table.values("label"));
    }

    @Test
    void whatIsForgottenOfASpaceStaysElsewhere() {
        SettingTable table = new SettingTable(ao);
        say(table, 7, 0, Map.of("label", Optional.of("adr")));
        say(table, 8, 0, Map.of("label", Optional.of("adr")));

        table.forget(7);

        assertEquals(Map.of(), table.of(7));
        assertEquals(2, table.of(8).get(8L).size());
        assertTrue(say(table, 7, 0, Map.of("label", Optional.of("again"))));
    }

    @Test
    void givenManyWhoKeepThemAtOnceOnTwoNodesThenOneDoesAndAllOfHisStandsC7() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());
        List<String> kept = Collections.synchronizedList(new ArrayList<>());

        for (long seen = 0; seen < 3; seen++) {
            long version = seen;
            kept.clear();
            Race.run(THREADS, thread -> {
                String mine = version + "-" + thread;
                if (say(
                        new SettingTable(nodes.get(thread % nodes.size())),
                        7,
                        version,
                        Map.of("label", Optional.of(mine), "other", Optional.of(mine)))) {
                    kept.add(mine);
                }
            });
            assertEquals(1, kept.size(), kept.toString());
            assertEquals(Set.of(kept.get(0)), new SettingTable(ao).values("label"));
            assertEquals(Set.of(kept.get(0)), new SettingTable(ao).values("other"));
        }
        assertEquals(3, ao.count(SettingRow.class));
    }

    private static boolean say(SettingTable table, long scope, long seen, Map<String, Optional<String>> said) {
        return table.keep(scope, VERSION, seen, said, List.of("label", "other"));
    }
}
