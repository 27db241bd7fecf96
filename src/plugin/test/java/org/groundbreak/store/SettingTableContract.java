package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What administrators say is one row for each scope and setting, whoever says it at once. */
abstract class SettingTableContract extends StoreContract {

    private static final int THREADS = 8;

    SettingTableContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void whatWasSaidIsKeptByScopeAndNothingSaidIsNotTheSameAsNone() {
        SettingTable table = new SettingTable(ao);
        table.say(SettingTable.INSTANCE, "label", Optional.of("adr"));
        table.say(7, "label", Optional.empty());
        table.say(8, "label", Optional.of("record"));

        assertEquals(
                Map.of(0L, Map.of("label", Optional.of("adr")), 7L, Map.of("label", Optional.empty())), table.of(7));
        assertEquals(Set.of("adr", "record"), table.values("label"));
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        SettingTable table = new SettingTable(ao);

        assertTrue(table.say(7, "label", Optional.of("adr")));
        assertFalse(table.say(7, "label", Optional.of("adr")));
        assertTrue(table.say(7, "label", Optional.empty()));
        assertFalse(table.say(7, "label", Optional.empty()));
        assertTrue(table.unsay(7, "label"));
        assertFalse(table.unsay(7, "label"));
        assertEquals(Map.of(), table.of(7));
    }

    @Test
    void whatIsForgottenOfASpaceStaysElsewhere() {
        SettingTable table = new SettingTable(ao);
        table.say(7, "label", Optional.of("adr"));
        table.say(8, "label", Optional.of("adr"));

        table.forget(7);

        assertEquals(Map.of(), table.of(7));
        assertEquals(1, table.of(8).size());
    }

    @Test
    void givenManyWhoSaySomethingAtOnceOnTwoNodesThenOneRowRemains() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());

        Race.run(THREADS, thread -> new SettingTable(nodes.get(thread % nodes.size()))
                .say(7, "label", Optional.of("label-" + thread)));

        assertEquals(1, ao.count(SettingRow.class));
    }
}
