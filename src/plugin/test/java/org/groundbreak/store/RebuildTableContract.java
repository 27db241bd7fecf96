package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.RebuildEntry.Stage;
import org.junit.jupiter.api.Test;

/** One makes everything anew at a time, on whatever node, and every node reads how far it is (rule G2). */
abstract class RebuildTableContract extends StoreContract {

    private static final int THREADS = 8;
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(30);
    private static final PersonNumber ADA = new PersonNumber(4);

    RebuildTableContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void givenManyWhoPressAtOnceOnTwoNodesThenOneBeginsG2() throws Exception {
        List<RebuildTable> nodes = List.of(new RebuildTable(ao), new RebuildTable(database.node()));
        AtomicInteger begun = new AtomicInteger();

        Race.run(THREADS, thread -> {
            if (nodes.get(thread % 2).begin(fresh("run" + thread), NOW.minusSeconds(60))) {
                begun.incrementAndGet();
            }
        });

        assertEquals(1, begun.get());
        assertEquals(nodes.get(0).last(), nodes.get(1).last());
    }

    @Test
    void givenARunThenEveryNodeReadsHowFarItIsAndHowItEndedG2() {
        RebuildTable table = new RebuildTable(ao);
        assertEquals(Optional.empty(), table.last());
        table.begin(fresh("a"), NOW);
        RebuildEntry far =
                fresh("a").of(4, NOW).done(NOW).left(NOW).failed(17, LATER).failed(19, LATER);

        assertTrue(table.report(far));
        assertEquals(Optional.of(far), new RebuildTable(database.node()).last());
        assertTrue(table.report(far.ended(Stage.DONE, LATER)));

        RebuildEntry last = table.last().orElseThrow();
        assertEquals(new RebuildEntry("a", ADA, Stage.DONE, NOW, LATER, 4, 4, 1, 2, List.of(17L, 19L)), last);
        assertTrue(table.begin(fresh("b"), NOW), "one that is through keeps nobody from the next");
    }

    @Test
    void givenARunThatWasNotHeardOfForLongThenAnotherBeginsAndTheFirstEndsG2() {
        RebuildTable table = new RebuildTable(ao);
        table.begin(fresh("dead"), NOW);

        assertFalse(table.begin(fresh("b"), NOW.minusMillis(1)));
        assertTrue(table.begin(fresh("b"), NOW));

        assertFalse(table.report(fresh("dead").of(10, LATER)));
        assertEquals("b", table.last().orElseThrow().run());
    }

    @Test
    void givenMoreFailuresThanAreNamedThenAllAreCounted() {
        RebuildEntry entry = fresh("a");
        for (int i = 0; i < RebuildEntry.NAMED + 5; i++) {
            entry = entry.failed(i, NOW);
        }

        assertEquals(RebuildEntry.NAMED + 5, entry.failed());
        assertEquals(RebuildEntry.NAMED, entry.failedIds().size());
    }

    private static RebuildEntry fresh(String run) {
        return RebuildEntry.begun(run, ADA, NOW);
    }
}
