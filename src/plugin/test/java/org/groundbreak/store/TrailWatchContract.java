package org.groundbreak.store;

import static org.groundbreak.store.TestEvents.AT;
import static org.groundbreak.store.TestEvents.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.groundbreak.events.NewEvent;
import org.groundbreak.events.SequenceTakenException;
import org.groundbreak.events.StreamId;
import org.groundbreak.trail.ChainBreak;
import org.groundbreak.trail.ChainBreak.Kind;
import org.junit.jupiter.api.Test;

/** The walk over all streams of the log, and what is kept of it (rule H8). */
abstract class TrailWatchContract extends StoreContract {

    private static final int THREADS = 4;

    TrailWatchContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void givenStreamsOfAnyLengthWhenTheyAreWalkedThenEachIsLookedAtWholeAndOnce() {
        fill("0a", 3);
        fill("01", 1);
        fill("0f", 9);
        fill("1", 2);
        fill("f", 4);

        assertEquals(List.of("1 01", "1 0a", "1 0f", "1 1", "1 f"), walk(4));
        assertEquals(List.of("4 1", "1 f"), walk(18));
        assertEquals(List.of("5 f"), walk(20));
    }

    /** All rows were read, which is not known from them. */
    @Test
    void givenAsManyRowsAsAreReadThenTheNextPartIsEmptyAndTheEnd() {
        fill("01", 2);

        VerifiedPart part = new TrailTable(ao).verifyAfter("", 2);

        assertEquals(new VerifiedPart(1, "01", false, List.of()), part);
        assertEquals(new VerifiedPart(0, "", true, List.of()), new TrailTable(ao).verifyAfter("01", 2));
    }

    @Test
    void givenDamageOfAnyKindWhenTheLogIsWalkedThenTheStreamIsNamedAndTheOthersAreLookedAt() throws Exception {
        IntStream.rangeClosed(1, 5).forEach(number -> fill("0" + number, 3));
        database.execute("UPDATE", "EVENT", "SET \"PERSON\" = 9 WHERE \"STREAM\" = '02' AND \"SEQ\" = 3");
        database.execute("DELETE FROM", "EVENT", "WHERE \"STREAM\" = '03' AND \"SEQ\" = 1");
        database.execute("UPDATE", "EVENT", "SET \"STREAM\" = '04 x' WHERE \"STREAM\" = '04'");

        VerifiedPart part = new TrailTable(ao).verifyAfter("", 100);

        assertEquals(5, part.streams());
        assertEquals(
                List.of(
                        finding("02", 3, Kind.CHANGED),
                        finding("03", 1, Kind.GAP),
                        finding("04 x", 1, Kind.OTHER_STREAM)),
                part.findings());
    }

    @Test
    void givenAFindingThenItStaysUntilItsStreamWasLookedAtAgainAndFitsOrIsGone() {
        TrailFinding second = finding("02", 3, Kind.CHANGED);
        TrailFinding fourth = finding("04", 1, Kind.GAP);
        TrailWatchTable table = new TrailWatchTable(ao);
        assertTrue(keep(table, part("03", false, second)));
        assertTrue(keep(table, part("05", false, fourth)));
        assertEquals(List.of(second, fourth), table.findings(10));
        assertTrue(keep(table, new VerifiedPart(0, "", true, List.of())));
        assertEquals(2, table.broken());

        // The next round: nothing is said of the fourth before it was looked at again.
        assertTrue(keep(table, part("01", false)));
        assertEquals(2, table.broken());
        assertTrue(keep(table, part("03", false)));
        assertEquals(List.of(fourth), table.findings(10));
        assertTrue(keep(table, new VerifiedPart(0, "", true, List.of())));
        assertEquals(0, table.broken());
    }

    @Test
    void givenAFindingThatIsFoundAgainThenItStandsOnceAndTheFirstComeFirst() {
        TrailWatchTable table = new TrailWatchTable(ao);
        keep(table, part("09", true, finding("07", 2, Kind.CHANGED), finding("03", 2, Kind.CHANGED)));
        keep(table, part("09", true, finding("07", 1, Kind.NO_HASH), finding("03", 2, Kind.CHANGED)));

        assertEquals(2, table.broken());
        assertEquals(List.of(finding("03", 2, Kind.CHANGED)), table.findings(1));
        assertEquals(finding("07", 1, Kind.NO_HASH), table.findings(2).get(1));
    }

    @Test
    void givenARoundThenAnotherNodeKnowsHowFarItIsAndHowTheLastOneEnded() {
        TrailWatchTable table = new TrailWatchTable(ao);
        assertEquals(TrailWatchEntry.NONE, table.now());

        keep(table, part("03", false));

        TrailWatchEntry on = new TrailWatchTable(database.node()).now();
        assertEquals(new TrailWatchEntry(Optional.of(AT), "03", 1, Optional.empty(), 0), on);
        keep(table, part("04", false));
        keep(table, part("05", true));
        assertEquals(
                new TrailWatchEntry(Optional.empty(), "", 0, Optional.of(AT), 3),
                new TrailWatchTable(database.node()).now());
    }

    @Test
    void givenManyWhoAreAtTheSamePlaceOnTwoNodesThenOneGoesOnAndWhatHeFoundStands() throws Exception {
        List<TrailWatchTable> nodes = List.of(new TrailWatchTable(ao), new TrailWatchTable(database.node()));
        for (int round = 0; round < 3; round++) {
            AtomicInteger kept = new AtomicInteger();
            TrailWatchEntry seen = nodes.get(0).now();
            Race.run(THREADS, thread -> {
                VerifiedPart part = part("0" + thread, false, finding("0" + thread, 1, Kind.GAP));
                if (nodes.get(thread % 2).keep(seen, seen.with(part, AT), part)) {
                    kept.incrementAndGet();
                }
            });

            assertEquals(1, kept.get());
            String last = nodes.get(1).now().after();
            assertEquals(List.of(finding(last, 1, Kind.GAP)), nodes.get(0).findings(9));
            keep(nodes.get(0), new VerifiedPart(0, "", true, List.of()));
            keep(nodes.get(0), part("09", true));
        }
    }

    @Test
    void givenAPlaceOfWhichSomebodyHasMadeSomethingElseThenARoundBeginsAnew() throws Exception {
        TrailWatchTable table = new TrailWatchTable(ao);
        for (String odd : List.of("odd", "x 1 - 1 01", "1 99999999999999999999 - 1 01")) {
            keep(table, part("03", false));
            database.execute("UPDATE", "SETTING", "SET \"SAID\" = '" + odd + "' WHERE \"NAME\" = 'trail-watch'");
            assertEquals(TrailWatchEntry.NONE, table.now());
        }
        assertTrue(keep(table, part("04", false)));
        assertEquals("04", table.now().after());
    }

    @Test
    void givenAFindingOfWhichSomebodyHasMadeSomethingElseThenItsStreamIsNamedStill() throws Exception {
        TrailWatchTable table = new TrailWatchTable(ao);
        keep(table, part("03", true, finding("02", 3, Kind.GAP)));

        database.execute("UPDATE", "SETTING", "SET \"SAID\" = 'odd' WHERE \"NAME\" = '02'");

        assertEquals("02", table.findings(1).get(0).stream());
    }

    @Test
    void givenPlaceAndFindingsThenNoSettingIsAnotherOneForThem() {
        keep(new TrailWatchTable(ao), part("03", true, finding("02", 3, Kind.GAP)));

        assertEquals(Map.of(), new SettingTable(ao).of(7));
    }

    @Test
    void givenAnotherNodeHasGoneOnSinceThenNothingIsWritten() {
        TrailWatchTable table = new TrailWatchTable(ao);
        TrailWatchEntry seen = table.now();
        keep(table, part("03", false));

        VerifiedPart stale = part("02", false, finding("02", 1, Kind.GAP));
        assertFalse(table.keep(seen, seen.with(stale, AT), stale));

        assertEquals("03", table.now().after());
        assertEquals(0, table.broken());
    }

    /** How many streams each part has, and which is its last. */
    private List<String> walk(int rows) {
        List<String> parts = new ArrayList<>();
        TrailTable trails = new TrailTable(ao);
        VerifiedPart part = trails.verifyAfter("", rows);
        while (part.streams() > 0) {
            assertEquals(List.of(), part.findings());
            parts.add(part.streams() + " " + part.last());
            part = trails.verifyAfter(part.last(), rows);
        }
        assertTrue(part.end());
        return parts;
    }

    private void fill(String stream, int events) {
        List<NewEvent> all =
                IntStream.range(0, events).mapToObj(i -> event("e" + i)).toList();
        try {
            new AoEventLog(ao).append(new StreamId(stream), 0, all);
        } catch (SequenceTakenException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean keep(TrailWatchTable table, VerifiedPart part) {
        TrailWatchEntry now = table.now();
        return table.keep(now, now.with(part, AT), part);
    }

    private static VerifiedPart part(String last, boolean end, TrailFinding... findings) {
        return new VerifiedPart(1, last, end, List.of(findings));
    }

    private static TrailFinding finding(String stream, long sequence, Kind kind) {
        return new TrailFinding(stream, new ChainBreak(sequence, kind));
    }
}
