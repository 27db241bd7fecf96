package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.groundbreak.facts.LinkKey;
import org.junit.jupiter.api.Test;

/** Rules L3 to L6: what the products tell each other is kept, counted by version, and taken once. */
abstract class LinkFactsContract extends StoreContract {

    private static final int ROUNDS = 30;
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");

    LinkFactsContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void givenTheSameStateWhenUpdatedThenTheVersionStaysAndAnOlderStateChangesNothingL4() {
        OutgoingFactTable facts = new OutgoingFactTable(ao);

        facts.update(new LinkKey("jira", 1, 2), 5, "a");
        facts.update(new LinkKey("jira", 1, 2), 6, "a");
        facts.update(new LinkKey("jira", 1, 2), 4, "old");
        assertEquals(List.of(fact("jira", 1, 2, 1, "a")), facts.of(1));

        facts.update(new LinkKey("jira", 1, 2), 7, "b");
        assertEquals(List.of(fact("jira", 1, 2, 2, "b")), facts.of(1));
    }

    @Test
    void givenALaterVersionWhenAnEarlierOneWasDeliveredThenItStillWaitsL5() {
        OutgoingFactTable facts = new OutgoingFactTable(ao);
        facts.update(new LinkKey("jira", 1, 2), 1, "a");
        StoredFact first = facts.waiting("jira", 10).get(0);

        facts.update(new LinkKey("jira", 1, 2), 2, "b");
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
        IncomingFactTable facts = new IncomingFactTable(ao);

        assertTrue(facts.take(fact("confluence", 1, 2, 3, "c")));
        assertFalse(facts.take(fact("confluence", 1, 2, 3, "x")));
        assertFalse(facts.take(fact("confluence", 1, 2, 2, "b")));
        assertEquals(List.of(fact("confluence", 1, 2, 3, "c")), facts.ofIssues(List.of(2L)));

        facts.take(fact("confluence", 1, 2, 4, "d"));
        assertEquals("d", facts.ofIssues(List.of(2L)).get(0).state());
        assertEquals(List.of(), facts.ofIssues(List.of(1L)));
        assertEquals(0, new OutgoingFactTable(ao).waiting());
    }

    @Test
    void givenLinksOfSeveralPagesAndEpicsWhenAskedThenEachIsFoundFromEitherSide() {
        IncomingFactTable facts = new IncomingFactTable(ao);
        facts.take(fact("confluence", 1, 30, 1, "a"));
        facts.take(fact("confluence", 2, 30, 1, "b"));
        facts.take(fact("confluence", 1, 20, 1, "c"));
        new OutgoingFactTable(ao).update(new LinkKey("confluence", 9, 30), 0, "not told, but to tell");

        assertEquals(List.of("a", "b"), states(facts.ofIssues(List.of(30L))));
        assertEquals(List.of("c", "a", "b"), states(facts.ofIssues(List.of(20L, 30L, 40L))));
        assertEquals(List.of("c", "a"), states(facts.ofPages(List.of(1L))));
        assertEquals(List.of(), facts.ofPages(List.of()));
        assertEquals(List.of(20L, 30L), facts.issueIdsAfter(0, 10));
        assertEquals(List.of(30L), facts.issueIdsAfter(20, 1));
        assertEquals(List.of(), facts.issueIdsAfter(30, 10));
    }

    private static StoredFact fact(String peer, long contentId, long issueId, long version, String state) {
        return new StoredFact(new LinkKey(peer, contentId, issueId), version, state);
    }

    private static List<String> states(List<StoredFact> facts) {
        return facts.stream().map(StoredFact::state).toList();
    }

    @Test
    void givenOneWhoRenewsAndOneWhoDeliversAtOnceThenNoStateIsTakenForDeliveredL5() throws Exception {
        OutgoingFactTable renewing = new OutgoingFactTable(ao);
        OutgoingFactTable delivering = new OutgoingFactTable(database.node());
        Set<Long> delivered = ConcurrentHashMap.newKeySet();

        Race.run(2, index -> {
            for (int i = 1; i <= ROUNDS; i++) {
                if (index == 0) {
                    renewing.update(new LinkKey("jira", 1, 2), i, "state " + i);
                } else {
                    delivering.waiting("jira", 10).forEach(fact -> {
                        delivering.delivered(fact);
                        delivered.add(fact.version());
                    });
                }
            }
        });
        delivering.waiting("jira", 10).forEach(fact -> delivered.add(fact.version()));

        assertTrue(delivered.contains((long) ROUNDS), delivered.toString());
    }

    @Test
    void givenANonceWhenUsedThenNoNodeTakesItAgainUntilItIsForgottenL3() {
        NonceTable nonces = new NonceTable(ao);

        assertTrue(nonces.use("aa", NOW));
        assertFalse(nonces.use("aa", NOW));
        assertFalse(new NonceTable(database.node()).use("aa", NOW));
        nonces.forgetBefore(NOW);
        assertFalse(nonces.use("aa", NOW));
        nonces.forgetBefore(NOW.plusSeconds(1));
        assertTrue(nonces.use("aa", NOW));
    }

    @Test
    void givenANewPairingWhenItReplacesTheOldThenTheOldKeyIsGone() {
        PairingTable pairings = new PairingTable(ao);
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
