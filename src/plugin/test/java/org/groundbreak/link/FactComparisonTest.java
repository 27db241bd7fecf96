package org.groundbreak.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.specs.EpicRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule L12: once a day each product asks the other whether it still has what it was told, and tells it again. */
class FactComparisonTest {

    private static final Instant NOW = TwoProducts.NOW;
    private static final long PAGE = 7;
    private static final long EPIC = 9;
    private static final EpicFact OPEN = new EpicFact(Optional.empty(), Optional.empty(), Map.of(), false);
    private static final EpicFact CLOSED = new EpicFact(Optional.empty(), Optional.empty(), Map.of(), true);

    private final TwoProducts products = new TwoProducts();

    @AfterEach
    void close() {
        products.close();
    }

    @Test
    void l12GivenABackupOfConfluenceInWhichNothingChangesThenJiraHasItsStateTheNextDay() {
        products.pair("a");
        keep(PAGE, EPIC, 1, TestFacts.draft());
        products.sendFromConfluence();
        products.backUpConfluence();
        keep(PAGE, EPIC, 2, TestFacts.approved(NOW));
        products.sendFromConfluence();

        products.restoreConfluence();
        products.sendFromConfluence();
        assertEquals(List.of(TestFacts.approved(NOW)), specsInJira(), "nothing waits");
        products.compare();

        assertEquals(List.of(TestFacts.draft()), specsInJira());
        assertEquals(0, products.waitingInConfluence());
    }

    @Test
    void l12GivenABackupOfJiraInWhichNothingChangesThenEachHasWhatTheOtherSays() {
        products.pair("a");
        keep(PAGE, EPIC, 1, TestFacts.draft());
        products.outOfJira().keep(new LinkKey("confluence", PAGE, EPIC), OPEN);
        products.sendFromConfluence();
        products.sendFromJira();
        products.backUpJira();
        keep(PAGE, EPIC, 2, TestFacts.approved(NOW));
        products.outOfJira().keep(new LinkKey("confluence", PAGE, EPIC), CLOSED);
        products.sendFromConfluence();
        products.sendFromJira();

        products.restoreJira();
        products.compare();

        assertEquals(List.of(TestFacts.approved(NOW)), specsInJira());
        assertEquals(OPEN, products.inConfluence().epicsOf(PAGE).get(new EpicRef("jira", EPIC)));
    }

    @Test
    void l12GivenABackupOfBeforeTheLinkThenConfluenceHearsOfIt() {
        products.pair("a");
        keep(PAGE, EPIC, 1, TestFacts.draft());
        products.sendFromConfluence();
        products.backUpConfluence();
        keep(PAGE + 1, EPIC, 1, TestFacts.approved(NOW));
        products.sendFromConfluence();

        products.restoreConfluence();
        products.compare();
        assertEquals(List.of(new LinkKey("jira", PAGE + 1, EPIC)), products.unknownToConfluence());

        keep(PAGE + 1, EPIC, 0, TestFacts.unlinked());
        products.sendFromConfluence();
        assertEquals(List.of(TestFacts.draft()), specsInJira());
        products.compare();
        assertEquals(1, products.unknownToConfluence().size(), "it is known by now");
    }

    @Test
    void l12GivenThatBothHaveTheSameThenACallForSomeHundredLinksIsAllThatHappens() {
        products.pair("a");
        LongStream.rangeClosed(1, 250).forEach(page -> keep(page, EPIC, 1, TestFacts.draft()));
        LongStream.rangeClosed(1, 150).forEach(epic -> keep(1_000, epic, 1, TestFacts.draft()));
        products.sendFromConfluence();
        int before = products.calls();

        products.compare();

        int callsForNothingInJira = 1;
        assertEquals(
                5 + callsForNothingInJira, products.calls() - before, "100, 100, 50, 150 of one page, and the end");
        assertEquals(0, products.waitingInConfluence());
        assertEquals(List.of(), products.unknownToConfluence());
    }

    @Test
    void l12GivenAnEmptiedJiraUnderTheSamePairingThenEveryLinkIsToldAgain() {
        products.pair("a");
        LongStream.rangeClosed(1, 120).forEach(page -> keep(page, EPIC, 1, TestFacts.draft()));
        products.sendFromConfluence();

        products.emptyJira();
        products.pairJiraAgain();
        assertEquals(0, specsInJira().size());
        products.compare();

        assertEquals(120, specsInJira().size());
    }

    @Test
    void l12GivenAJiraThatRefusesThenNothingIsMarkedAndTheNextDayComes() {
        products.pair("a");
        keep(PAGE, EPIC, 1, TestFacts.draft());
        products.sendFromConfluence();
        products.refuseInJira(true);
        int before = products.calls();

        products.compare();

        assertEquals(2, products.calls() - before, "one call each way");
        assertEquals(0, products.waitingInConfluence());
    }

    private void keep(long page, long epic, long sequence, SpecFact fact) {
        products.outOfConfluence().keep(new LinkKey("jira", page, epic), sequence, fact);
    }

    private List<SpecFact> specsInJira() {
        return products.inJira().linkedTo(List.of(EPIC)).stream()
                .map(Told::fact)
                .toList();
    }
}
