package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Rules L3 to L6: what the products tell each other is kept, counted by version, and taken once. */
abstract class LinkFactsContract extends StoreContract {

    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");

    LinkFactsContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void givenTheSameStateWhenUpdatedThenTheVersionStaysAndAnOlderStateChangesNothingL4() {
        OutgoingFacts facts = new OutgoingFacts(ao);

        facts.update("jira", 1, 2, 5, "a");
        facts.update("jira", 1, 2, 6, "a");
        facts.update("jira", 1, 2, 4, "old");
        assertEquals(List.of(new LinkFact("jira", 1, 2, 1, "a")), facts.of(1));

        facts.update("jira", 1, 2, 7, "b");
        assertEquals(List.of(new LinkFact("jira", 1, 2, 2, "b")), facts.of(1));
    }

    @Test
    void givenALaterVersionWhenAnEarlierOneWasDeliveredThenItStillWaitsL5() {
        OutgoingFacts facts = new OutgoingFacts(ao);
        facts.update("jira", 1, 2, 1, "a");
        LinkFact first = facts.waiting("jira", 10).get(0);

        facts.update("jira", 1, 2, 2, "b");
        facts.delivered(first);
        assertEquals(1, facts.waiting());
        assertEquals(List.of(), facts.waiting("another", 10));

        facts.delivered(facts.waiting("jira", 10).get(0));
        assertEquals(0, facts.waiting());

        facts.sendAgain("jira");
        assertEquals(1, facts.waiting());
    }

    @Test
    void givenAnOlderOrEqualVersionWhenTakenThenNothingChangesL6() {
        IncomingFacts facts = new IncomingFacts(ao);

        facts.take(new LinkFact("confluence", 1, 2, 3, "c"));
        facts.take(new LinkFact("confluence", 1, 2, 3, "x"));
        facts.take(new LinkFact("confluence", 1, 2, 2, "b"));
        assertEquals(List.of(new LinkFact("confluence", 1, 2, 3, "c")), facts.of(2));

        facts.take(new LinkFact("confluence", 1, 2, 4, "d"));
        assertEquals("d", facts.of(2).get(0).state());
        assertEquals(List.of(), facts.of(1));
        assertEquals(0, new OutgoingFacts(ao).waiting());
    }

    @Test
    void givenANonceWhenUsedThenNoNodeTakesItAgainUntilItIsForgottenL3() {
        Nonces nonces = new Nonces(ao);

        assertTrue(nonces.use("aa", NOW));
        assertFalse(nonces.use("aa", NOW));
        assertFalse(new Nonces(database.node()).use("aa", NOW));
        nonces.forgetBefore(NOW);
        assertFalse(nonces.use("aa", NOW));
        nonces.forgetBefore(NOW.plusSeconds(1));
        assertTrue(nonces.use("aa", NOW));
    }

    @Test
    void givenANewPairingWhenItReplacesTheOldThenTheOldKeyIsGone() {
        Pairings pairings = new Pairings(ao);
        pairings.replace(Pairing.fresh("jira", "old", "00", "https://jira.example.org"));
        pairings.replace(Pairing.fresh("jira", "new", "11", "https://jira.example.org"));

        pairings.succeeded("old", NOW, Duration.ofSeconds(9));
        assertEquals(Optional.empty(), pairings.current().orElseThrow().lastSuccess());
        pairings.succeeded("new", NOW, Duration.ofSeconds(-2));

        Pairing current = pairings.current().orElseThrow();
        assertEquals("11", current.secret());
        assertEquals(Optional.of(NOW), current.lastSuccess());
        assertEquals(Duration.ofSeconds(-2), current.clockAhead());
        assertFalse(current.toString().contains("11"), current.toString());
    }
}
