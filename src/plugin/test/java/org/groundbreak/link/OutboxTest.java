package org.groundbreak.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Statements;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which epics wait for their Jira: told without asking it, and at the same cost however many there are. */
class OutboxTest {

    private static final long PAGE = 7;

    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    private final Store store = new Store(database.node());
    private final Outbox outbox = new Outbox(store.outgoingFacts(), store.pairings(), () -> {});

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givenManyEpicsThenTwoSelectsTellWhichWait() throws Exception {
        store.pairings().replace(Pairing.fresh("jira", TestFacts.KEY_ID, "00", "https://jira.example.org"));
        List<EpicRef> epics = LongStream.rangeClosed(1, 30)
                .mapToObj(id -> new EpicRef("jira", id))
                .toList();
        epics.forEach(epic -> outbox.keep(new LinkKey("jira", PAGE, epic.issueId()), 1, TestFacts.draft()));
        store.outgoingFacts().of(PAGE).stream()
                .filter(fact -> fact.link().issueId() > 1)
                .forEach(fact -> store.outgoingFacts().taken(fact, TestFacts.KEY_ID));

        assertEquals(Set.of(epics.get(0)), outbox.waiting(PAGE, epics));
        assertEquals(
                Map.of("SELECT PAIRING", 1, "SELECT LINK_FACT", 1),
                new Statements(database).of(() -> outbox.waiting(PAGE, epics)));
        assertEquals(Map.of(), new Statements(database).of(() -> outbox.waiting(PAGE, List.of())));
    }

    @Test
    void givenNobodyHasPairedThenAllOfThemWait() {
        EpicRef epic = new EpicRef("jira", 9);
        outbox.keep(new LinkKey("jira", PAGE, 9), 1, TestFacts.draft());

        assertEquals(Set.of(epic), outbox.waiting(PAGE, List.of(epic)));
        assertEquals(Map.of(epic, Optional.of(TestFacts.draft())), outbox.epicsOf(PAGE));
    }
}
