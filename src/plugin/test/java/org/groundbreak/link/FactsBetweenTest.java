package org.groundbreak.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.trail.ChainHead;
import org.groundbreak.trail.EventHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule L6: whoever restores, empties or pairs what, each product ends up with what the other one says now. */
class FactsBetweenTest {

    private static final long PAGE = 7;
    private static final long EPIC = 9;
    private static final EpicRef REF = new EpicRef("jira", EPIC);
    private static final Instant NOW = TwoProducts.NOW;

    private final TwoProducts products = new TwoProducts();

    @AfterEach
    void close() {
        products.close();
    }

    /** Rule H5: what was cut off in Confluence is still known to Jira, whatever it is told since. */
    @Test
    void h5GivenAChainThatBecomesShorterOrAnotherThenJiraKeepsTheFurthestEndItWasToldOf() {
        products.pair("a");
        assertEquals(new ToldHead.NeverTold(), products.headInJira(PAGE));
        tellOfSpec(1, TestFacts.draft().with(head(3, "a")));
        assertEquals(new ToldHead.Kept(head(3, "a")), products.headInJira(PAGE));

        tellOfSpec(2, TestFacts.draft().with(head(5, "b")));
        tellOfSpec(3, TestFacts.draft().with(head(4, "c")));
        tellOfSpec(4, TestFacts.draft().with(head(5, "d")));
        tellOfSpec(5, TestFacts.draft());

        assertEquals(new ToldHead.Kept(head(5, "b")), products.headInJira(PAGE));
        assertEquals(new ToldHead.NeverTold(), products.headInJira(PAGE + 1));
    }

    @Test
    void h5GivenAnotherPairingOrNoneThenWhatWasToldBeforeIsNotBelieved() {
        assertEquals(new ToldHead.NotPaired(), products.headInJira(PAGE));
        products.pair("a");
        tellOfSpec(1, TestFacts.draft().with(head(3, "a")));

        products.pair("b");
        assertEquals(new ToldHead.NeverTold(), products.headInJira(PAGE));
        products.refuseInJira(true);
        assertEquals(new ToldHead.Silent(), products.headInJira(PAGE));
    }

    private static ChainHead head(long sequence, String digit) {
        return new ChainHead(sequence, new EventHash(digit.repeat(64)));
    }

    @Test
    void l6GivenConfluenceIsEmptiedAndPairedAnewThenJiraTakesItsFirstVersion() {
        products.pair("a");
        tellOfSpec(1, TestFacts.draft());
        tellOfSpec(2, TestFacts.approved(NOW));
        assertEquals(List.of(TestFacts.approved(NOW)), specsInJira());

        products.emptyConfluence();
        products.pair("b");
        tellOfSpec(1, TestFacts.draft());

        assertEquals(List.of(TestFacts.draft()), specsInJira());
        assertEquals(0, products.waitingInConfluence());
    }

    @Test
    void l6GivenJiraIsEmptiedAndPairedAnewThenEverySpecIsToldAgainAndTheStartWithItsFirstVersion() {
        products.pair("a");
        tellOfSpec(1, TestFacts.approved(NOW));
        tellOfEpic(new EpicFact(Optional.empty(), Optional.empty(), Map.of(), true));
        tellOfEpic(new EpicFact(Optional.empty(), Optional.empty(), Map.of(), false));

        products.emptyJira();
        products.pair("b");
        products.sendFromConfluence();
        assertEquals(List.of(TestFacts.approved(NOW)), specsInJira());

        EpicFact closed = new EpicFact(Optional.empty(), Optional.empty(), Map.of(), true);
        tellOfEpic(closed);
        assertEquals(closed, products.inConfluence().epicsOf(PAGE).get(REF));
        assertEquals(0, products.waitingInJira());
    }

    @Test
    void l6GivenABackupOfConfluenceUnderTheSamePairingThenItsNextStateArrivesAlthoughItsVersionIsBehind() {
        products.pair("a");
        tellOfSpec(1, TestFacts.draft());
        products.backUpConfluence();
        tellOfSpec(2, TestFacts.approved(NOW));
        tellOfSpec(3, TestFacts.approved(NOW.plusSeconds(1)));

        products.restoreConfluence();
        tellOfSpec(2, TestFacts.unlinked());

        assertEquals(List.of(), specsInJira());
        assertEquals(0, products.waitingInConfluence());
        tellOfSpec(3, TestFacts.approved(NOW.plusSeconds(2)));
        assertEquals(List.of(TestFacts.approved(NOW.plusSeconds(2))), specsInJira());
    }

    @Test
    void l6GivenABackupOfJiraUnderTheSamePairingThenItsNextStateArrivesAlthoughItsVersionIsBehind() {
        products.pair("a");
        tellOfEpic(new EpicFact(Optional.empty(), Optional.empty(), Map.of(), false));
        products.backUpJira();
        tellOfEpic(new EpicFact(Optional.empty(), Optional.empty(), Map.of(), true));
        tellOfEpic(new EpicFact(Optional.empty(), Optional.empty(), Map.of(), false));

        products.restoreJira();
        EpicFact closed = new EpicFact(Optional.empty(), Optional.empty(), Map.of(), true);
        tellOfEpic(closed);

        assertEquals(closed, products.inConfluence().epicsOf(PAGE).get(REF));
        assertEquals(0, products.waitingInJira());
    }

    @Test
    void l6GivenWhatWasToldUnderAnEarlierPairingThenItIsNotBelievedUntilItIsToldAgain() {
        products.pair("a");
        tellOfSpec(1, TestFacts.approved(NOW));
        products.pair("b");
        assertEquals(List.of(), specsInJira());

        products.sendFromConfluence();

        assertEquals(List.of(TestFacts.approved(NOW)), specsInJira());
    }

    @Test
    void givenAJiraThatRefusesThenTheEpicWaitsForItUntilItTakesWhatItIsTold() {
        assertEquals(Duration.ZERO, products.clockDifference());
        products.pair("a");
        products.refuseInJira(true);
        tellOfSpec(1, TestFacts.draft());
        assertEquals(List.of(REF), List.copyOf(products.outOfConfluence().waiting(PAGE, List.of(REF))));

        products.refuseInJira(false);
        products.sendFromConfluence();
        assertTrue(products.outOfConfluence().waiting(PAGE, List.of(REF)).isEmpty());
        EpicRef never = new EpicRef("jira", EPIC + 1);
        assertEquals(List.of(never), List.copyOf(products.outOfConfluence().waiting(PAGE, List.of(REF, never))));

        tellOfSpec(2, TestFacts.draft());
        assertTrue(products.outOfConfluence().waiting(PAGE, List.of(REF)).isEmpty(), "nothing is new");
        products.refuseInJira(true);
        tellOfSpec(3, TestFacts.approved(NOW));
        assertEquals(1, products.outOfConfluence().waiting(PAGE, List.of(REF)).size());
    }

    private void tellOfSpec(long sequence, SpecFact fact) {
        products.outOfConfluence().keep(new LinkKey("jira", PAGE, EPIC), sequence, fact);
        products.sendFromConfluence();
    }

    private void tellOfEpic(EpicFact fact) {
        products.outOfJira().keep(new LinkKey("confluence", PAGE, EPIC), fact);
        products.sendFromJira();
    }

    private List<SpecFact> specsInJira() {
        return products.inJira().linkedTo(List.of(EPIC)).stream()
                .map(Told::fact)
                .toList();
    }
}
