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
import org.groundbreak.store.IncomingFactTable.Held;
import org.junit.jupiter.api.Test;

/** Rules L3 to L6: what the products tell each other is kept, counted by version, and taken once. */
abstract class LinkFactsContract extends StoreContract {

    private static final String KEY = "key";
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
        assertEquals(List.of(fact("jira", 1, 2, 1, "a").under(StoredFact.NOBODY)), facts.of(1));

        facts.update(new LinkKey("jira", 1, 2), 7, "b");
        assertEquals(List.of(fact("jira", 1, 2, 2, "b").under(StoredFact.NOBODY)), facts.of(1));
    }

    @Test
    void givenALaterVersionWhenAnEarlierOneWasTakenThenItStillWaitsL5() {
        OutgoingFactTable facts = new OutgoingFactTable(ao);
        facts.update(new LinkKey("jira", 1, 2), 1, "a");
        StoredFact first = facts.waiting("jira", KEY, 10).get(0);

        facts.update(new LinkKey("jira", 1, 2), 2, "b");
        facts.taken(first, KEY);
        assertEquals(1, facts.waiting(pairing("jira", KEY)));
        assertEquals(List.of(), facts.waiting("another", KEY, 10));

        facts.taken(facts.waiting("jira", KEY, 10).get(0), KEY);
        assertEquals(0, facts.waiting(pairing("jira", KEY)));
        assertEquals(KEY, facts.of(1).get(0).keyId());
    }

    @Test
    void givenWhatWasTakenUnderOnePairingThenItWaitsUnderTheNextAndWhileThereIsNoneL6() {
        OutgoingFactTable facts = new OutgoingFactTable(ao);
        facts.update(new LinkKey("jira", 1, 2), 1, "a");
        facts.taken(facts.of(1).get(0), KEY);

        assertEquals(1, facts.waiting(pairing("jira", "next")));
        assertEquals(facts.of(1), facts.waiting("jira", "next", 10));
        assertEquals(1, facts.waiting(Optional.empty()));
        assertEquals(0, facts.waiting(pairing("another", "next")), "which will never be told of it");
    }

    @Test
    void givenThatTheOtherHasALaterVersionOfAnotherStateThenOursGoesAboveAndWaitsL6() {
        OutgoingFactTable facts = new OutgoingFactTable(ao);
        facts.update(new LinkKey("jira", 1, 2), 5, "a");
        StoredFact told = facts.of(1).get(0);

        assertEquals(Optional.of(8L), facts.raise(told, 7).map(StoredFact::version));
        assertEquals(List.of(fact("jira", 1, 2, 8, "a").under(StoredFact.NOBODY)), facts.of(1));
        assertEquals(Optional.empty(), facts.raise(told, 7), "another version stands there by now");
        facts.update(new LinkKey("jira", 1, 2), 4, "older");
        assertEquals("a", facts.of(1).get(0).state(), "and it is of the same events");
        facts.update(new LinkKey("jira", 1, 2), 6, "b");
        assertEquals(9, facts.of(1).get(0).version());
    }

    @Test
    void givenWhatWasToldUnderAnEarlierPairingThenAnyVersionReplacesItAndWithinOneTheVersionsCountL6() {
        IncomingFactTable facts = new IncomingFactTable(ao);
        facts.take(fact("confluence", 1, 2, 7, "of before"));

        Held anew = facts.take(fact("confluence", 1, 2, 1, "anew").under("next"));
        assertTrue(anew.news());
        Held late = facts.take(fact("confluence", 1, 2, 1, "late").under("next"));
        assertFalse(late.news());
        assertEquals(fact("confluence", 1, 2, 1, "anew").under("next"), late.fact());
        assertEquals(List.of(late.fact()), facts.ofPages(List.of(1L)));
    }

    @Test
    void givenAnOlderOrEqualVersionWhenTakenThenNothingChangesL6() {
        IncomingFactTable facts = new IncomingFactTable(ao);

        assertTrue(facts.take(fact("confluence", 1, 2, 3, "c")).news());
        assertFalse(facts.take(fact("confluence", 1, 2, 3, "x")).news());
        assertFalse(facts.take(fact("confluence", 1, 2, 2, "b")).news());
        assertEquals(List.of(fact("confluence", 1, 2, 3, "c")), facts.ofIssues(List.of(2L)));

        facts.take(fact("confluence", 1, 2, 4, "d"));
        assertEquals("d", facts.ofIssues(List.of(2L)).get(0).state());
        assertEquals(List.of(), facts.ofIssues(List.of(1L)));
        assertEquals(0, new OutgoingFactTable(ao).waiting(pairing("confluence", KEY)));
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

    @Test
    void givenManyPagesWhenTheyAreComparedThenEachIsWholeAndOnceL12() {
        OutgoingFactTable facts = new OutgoingFactTable(ao);
        for (long page = 1; page <= 60; page++) {
            facts.update(new LinkKey("jira", page, 2), 1, "a");
            facts.update(new LinkKey("jira", page, 1), 1, "b");
        }
        facts.update(new LinkKey("another", 3, 2), 1, "of another Jira");

        OutgoingFactTable.Portion first = facts.pagesAfter("jira", 0);
        assertEquals(100, first.facts().size());
        assertEquals(50, first.upTo());
        assertFalse(first.last());
        OutgoingFactTable.Portion second = facts.pagesAfter("jira", first.upTo());
        assertEquals(20, second.facts().size());
        assertTrue(second.last());
        assertTrue(facts.pagesAfter("jira", 60).facts().isEmpty());
    }

    @Test
    void givenWhatTheOtherDoesNotHaveAfterAllThenItWaitsAgainOnceL12() {
        OutgoingFactTable facts = new OutgoingFactTable(ao);
        facts.update(new LinkKey("jira", 1, 2), 1, "a");
        StoredFact told = facts.of(1).get(0);
        facts.taken(told, KEY);

        assertTrue(facts.missed(told));
        assertFalse(facts.missed(told));
        assertEquals(List.of(told), facts.waiting("jira", KEY, 10));
        facts.update(new LinkKey("jira", 1, 2), 2, "b");
        facts.taken(facts.of(1).get(0), KEY);
        assertFalse(facts.missed(told), "that was another version");
    }

    @Test
    void givenPagesInARowThenOnlyWhatThatProductToldOfThemIsFoundL12() {
        IncomingFactTable facts = new IncomingFactTable(ao);
        facts.take(fact("confluence", 1, 2, 1, "a"));
        facts.take(fact("confluence", 2, 2, 1, "b"));
        facts.take(fact("confluence", 3, 2, 1, "c"));
        facts.take(fact("another", 2, 2, 1, "d"));

        assertEquals(List.of("b", "c"), states(facts.between("confluence", 1, 3, 10)));
        assertEquals(List.of("b"), states(facts.between("confluence", 1, 3, 1)));
    }

    private static Optional<Pairing> pairing(String peer, String keyId) {
        return Optional.of(Pairing.fresh(peer, keyId, "00", "https://" + peer + ".example.org"));
    }

    private static StoredFact fact(String peer, long contentId, long issueId, long version, String state) {
        return new StoredFact(new LinkKey(peer, contentId, issueId), version, state, KEY);
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
                    delivering.waiting("jira", KEY, 10).forEach(fact -> {
                        delivering.taken(fact, KEY);
                        delivered.add(fact.version());
                    });
                }
            }
        });
        delivering.waiting("jira", KEY, 10).forEach(fact -> delivered.add(fact.version()));

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
