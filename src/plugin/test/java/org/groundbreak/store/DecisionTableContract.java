package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The projection of the decisions never goes back, and who holds the roles belongs to the row that stands. */
abstract class DecisionTableContract extends StoreContract {

    private static final StreamId STREAM = new StreamId("02abc1");
    private static final StreamId OTHER = new StreamId("02abc2");
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final PersonNumber ANN = new PersonNumber(4);
    private static final PersonNumber BEN = new PersonNumber(5);
    private static final int THREADS = 6;

    private DecisionTable decisions;
    private DecisionMailTable mails;

    DecisionTableContract(Supplier<String> url) {
        super(url);
    }

    @BeforeEach
    void openTables() {
        decisions = new DecisionTable(ao);
        mails = new DecisionMailTable(ao);
    }

    @Test
    void givenADecisionWhenReadThenNothingIsLost() {
        DecisionEntry entry = entry(STREAM, 42, 3, 7);

        assertTrue(decisions.update(entry, Map.of("APPROVER", List.of(ANN), "INFORMED", List.of(BEN, ANN))));

        assertEquals(List.of(entry), decisions.ofPage(42));
        assertEquals(Map.of("APPROVER", List.of(ANN), "INFORMED", List.of(ANN, BEN)), decisions.holders(STREAM));
        assertFalse(decisions.update(entry, Map.of()), "the same again");
    }

    @Test
    void givenAQuestionOfAnyLengthWhenReadThenItIsWhole() {
        DecisionEntry entry = new DecisionEntry(
                STREAM,
                42,
                "d1",
                7,
                true,
                0,
                Optional.of("\u00e4".repeat(20_000)),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                1,
                new DecisionStanding("NOT_STARTED", Optional.empty(), 0, Optional.empty(), 1));

        decisions.update(entry, Map.of());

        assertEquals(List.of(entry), decisions.ofPage(42));
    }

    @Test
    void givenALaterStateWhenAnEarlierOneComesThenTheLaterIsKept() {
        decisions.update(entry(STREAM, 42, 5, 9), Map.of("APPROVER", List.of(ANN)));

        assertFalse(decisions.update(entry(STREAM, 42, 4, 10), Map.of("APPROVER", List.of(BEN))));
        assertFalse(decisions.update(entry(STREAM, 42, 5, 8), Map.of("APPROVER", List.of(BEN))));

        assertEquals(9, decisions.of(STREAM).orElseThrow().lookedVersion());
        assertEquals(Map.of("APPROVER", List.of(ANN)), decisions.holders(STREAM));
    }

    @Test
    void givenALaterEventWhenTheRowFollowsThenWhatWasSeenOfThePageStays() {
        decisions.update(entry(STREAM, 42, 3, 7), Map.of("APPROVER", List.of(ANN)));

        decisions.follow(
                STREAM,
                new DecisionStanding("IN_PROGRESS", Optional.empty(), 0, Optional.empty(), 4),
                Map.of("APPROVER", List.of(BEN)));
        decisions.follow(
                STREAM,
                new DecisionStanding("DECIDED", Optional.of(NOW), 2, Optional.of(fingerprint('1')), 2),
                Map.of("APPROVER", List.of(ANN)));

        DecisionEntry now = decisions.of(STREAM).orElseThrow();
        assertEquals("IN_PROGRESS", now.status());
        assertEquals(7, now.lookedVersion());
        assertEquals(Optional.of(fingerprint('1')), now.seen());
        assertEquals(Map.of("APPROVER", List.of(BEN)), decisions.holders(STREAM));
    }

    /** Rule D8: whichever of the two is written first, the row says whether they are the same. */
    @Test
    void givenADecisionOnSomethingElseThanThePageSaysThenItsRowSaysSo() {
        decisions.update(entry(STREAM, 42, 3, 7), Map.of());
        assertFalse(decisions.of(STREAM).orElseThrow().isChanged());

        decisions.follow(
                STREAM, new DecisionStanding("DECIDED", Optional.of(NOW), 4, Optional.of(fingerprint('2')), 4));
        assertTrue(decisions.of(STREAM).orElseThrow().isChanged());
        decisions.follow(STREAM, new DecisionStanding("IN_PROGRESS", Optional.empty(), 0, Optional.empty(), 5));
        assertFalse(decisions.of(STREAM).orElseThrow().isChanged());
    }

    private static Fingerprint fingerprint(char digit) {
        return new Fingerprint(1000, String.valueOf(digit).repeat(64));
    }

    @Test
    void givenAMacroThatIsGoneWhenNotedThenItsRowStaysAndSaysSo() {
        decisions.update(entry(STREAM, 42, 1, 1), Map.of("APPROVER", List.of(ANN)));
        decisions.update(entry(OTHER, 42, 1, 1), Map.of());

        decisions.noteAbsent(42, Set.of(OTHER), 1);

        assertFalse(decisions.of(STREAM).orElseThrow().present());
        assertTrue(decisions.of(OTHER).orElseThrow().present());
        assertEquals(1, decisions.count());
        assertTrue(decisions.update(entry(STREAM, 42, 1, 1), Map.of("APPROVER", List.of(ANN))), "it came back");
    }

    @Test
    void givenPagesWithSeveralDecisionsWhenSweptThenEachPageIsNamedOnce() {
        for (int page = 1; page <= 5; page++) {
            for (int one = 0; one < 3; one++) {
                decisions.update(entry(new StreamId("02" + page + "a" + one), page, 1, 1), Map.of());
            }
        }

        assertEquals(List.of(1L, 2L), decisions.pagesAfter(0, 2));
        assertEquals(List.of(3L, 4L, 5L), decisions.pagesAfter(2, 10));
        assertEquals(List.of(), decisions.pagesAfter(5, 10));
    }

    @Test
    void givenAPageThatIsForgottenThenNothingOfItIsLeft() {
        decisions.update(entry(STREAM, 42, 1, 1), Map.of("APPROVER", List.of(ANN)));

        decisions.forget(42);

        assertEquals(List.of(), decisions.ofPage(42));
        assertEquals(Map.of(), decisions.holders(STREAM));
    }

    @Test
    void givenSeveralNodesWhenTheyUpdateOneDecisionThenTheLastStateStandsWithItsRoles() throws Exception {
        List<DecisionTable> nodes = IntStream.range(0, THREADS)
                .mapToObj(node -> new DecisionTable(database.node()))
                .toList();
        Race.run(THREADS, number -> nodes.get(number)
                .update(entry(STREAM, 42, number + 1L, 1), Map.of("APPROVER", List.of(new PersonNumber(number + 1L)))));

        assertEquals(THREADS, decisions.of(STREAM).orElseThrow().lastSequence());
        assertEquals(Map.of("APPROVER", List.of(new PersonNumber(THREADS))), decisions.holders(STREAM));
    }

    @Test
    void givenDecisionsOfSomeTimeWhenAskedForThenOnlyThose() {
        decisions.update(entry(STREAM, 42, 1, 1), Map.of());

        assertEquals(1, decisions.decidedBetween(NOW, NOW, 10).size());
        assertEquals(
                0,
                decisions
                        .decidedBetween(NOW.plusMillis(1), NOW.plusSeconds(9), 10)
                        .size());
    }

    @Test
    void givenSeveralNodesWhenTheyClaimOneMailThenOneOfThemGetsItD15() throws Exception {
        List<Boolean> claimed = Collections.synchronizedList(new ArrayList<>());
        List<DecisionMailTable> nodes = IntStream.range(0, THREADS)
                .mapToObj(node -> new DecisionMailTable(database.node()))
                .toList();
        Race.run(THREADS, number -> claimed.add(nodes.get(number).claim(STREAM, 3, ANN, NOW)));

        assertEquals(1, claimed.stream().filter(one -> one).count());
        assertTrue(mails.claim(STREAM, 4, ANN, NOW), "of another decision");
        assertFalse(mails.isFinished(STREAM, 3));
        mails.finish(STREAM, 3, NOW);
        assertTrue(mails.isFinished(STREAM, 3));
    }

    @Test
    void givenMailsAboutOneThingThenWhoWasToldOfAnotherDecisionOfItLatelyIsKnownD15() {
        mails.claim(STREAM, 3, ANN, NOW);
        mails.claim(STREAM, 5, BEN, NOW.plusSeconds(1));

        assertEquals(Set.of(ANN, BEN), mails.toldOfOthersSince(STREAM, 7, NOW.minusMillis(1)));
        assertEquals(Set.of(BEN), mails.toldOfOthersSince(STREAM, 7, NOW));
        assertEquals(Set.of(ANN), mails.toldOfOthersSince(STREAM, 5, NOW.minusMillis(1)));
        assertEquals(Set.of(), mails.toldOfOthersSince(OTHER, 7, NOW.minusMillis(1)));
    }

    private static DecisionEntry entry(StreamId stream, long page, long sequence, int version) {
        return new DecisionEntry(
                stream,
                page,
                "d1",
                7,
                true,
                0,
                Optional.of("Which queue?"),
                Optional.of("ARCHITECTURE"),
                Optional.of(LocalDate.of(2026, 12, 1)),
                false,
                Optional.of(fingerprint('1')),
                version,
                new DecisionStanding("DECIDED", Optional.of(NOW), sequence, Optional.of(fingerprint('1')), sequence));
    }
}
