package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.groundbreak.events.StreamId;
import org.groundbreak.store.DecisionAdrTable.Claim;
import org.junit.jupiter.api.Test;

/** A decision has one ADR (rule A22). */
abstract class DecisionAdrTableContract extends StoreContract {

    private static final int THREADS = 8;
    private static final StreamId STREAM = new StreamId("02ab");
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    DecisionAdrTableContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void givenAClaimWhenThePageIsMadeThenWhoeverComesLaterIsLedToItA22() {
        DecisionAdrTable table = new DecisionAdrTable(ao);

        assertTrue(table.claim(STREAM, 3, NOW).own());
        assertFalse(table.claim(STREAM, 3, NOW).own());
        table.made(STREAM, 3, 42);

        assertEquals(OptionalLong.of(42), table.claim(STREAM, 3, NOW).contentId());
        assertTrue(table.claim(STREAM, 5, NOW).own(), "of a decision that was made anew there is another one");
    }

    @Test
    void givenManyThreadsOnTwoNodesWhenTheyClaimOneDecisionThenOneMakesItsPageA22() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());
        AtomicInteger own = new AtomicInteger();

        Race.run(THREADS, i -> {
            if (new DecisionAdrTable(nodes.get(i % nodes.size()))
                    .claim(STREAM, 1, NOW)
                    .own()) {
                own.incrementAndGet();
            }
        });

        assertEquals(1, own.get());
    }

    @Test
    void givenAPageThatIsGoneWhenSeveralClaimItAgainThenOneGetsItA22() throws Exception {
        DecisionAdrTable table = new DecisionAdrTable(ao);
        table.claim(STREAM, 1, NOW);
        table.made(STREAM, 1, 42);
        Claim gone = table.claim(STREAM, 1, NOW);
        AtomicInteger own = new AtomicInteger();

        Race.run(THREADS, i -> {
            if (table.claimAgain(STREAM, 1, gone, NOW.plusSeconds(5)).own()) {
                own.incrementAndGet();
            }
        });

        assertEquals(1, own.get());
    }

    @Test
    void givenAClaimThatWasLeftHalfDoneThenItIsWaitedForTwoMinutesAndNotLonger() {
        DecisionAdrTable table = new DecisionAdrTable(ao);
        table.claim(STREAM, 1, NOW);

        assertFalse(table.claim(STREAM, 1, NOW.plusSeconds(119)).own());
        assertTrue(table.claim(STREAM, 1, NOW.plusSeconds(121)).own());
    }

    @Test
    void givenAClaimThatIsGivenUpThenTheNextOneGetsIt() {
        DecisionAdrTable table = new DecisionAdrTable(ao);

        table.giveUp(STREAM, 1, table.claim(STREAM, 1, NOW));

        assertTrue(table.claim(STREAM, 1, NOW).own());
    }
}
