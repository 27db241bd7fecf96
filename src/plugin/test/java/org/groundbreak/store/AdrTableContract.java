package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What was last read of pages (rules A12 and A16). */
abstract class AdrTableContract extends StoreContract {

    private static final int THREADS = 24;
    private static final int FORM = 1;

    AdrTableContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void givenAReadingWhenAnOlderOneComesLateThenTheNewerOneStaysA12() {
        AdrTable adrs = new AdrTable(ao);

        assertTrue(adrs.update(read(1, 5, "five")));
        assertTrue(adrs.update(again(adrs, 1, 4, "four")));

        assertEquals("five", adrs.of(1).orElseThrow().data());
    }

    /** Whatever the clocks of their nodes say. */
    @Test
    void givenTwoReadingsOfOneVersionAtOnceWhenTheSecondComesThenItIsReadAgainA12() {
        AdrTable adrs = new AdrTable(ao);
        adrs.update(read(1, 5, "five"));
        StoredAdr first = again(adrs, 1, 5, "five, with its label");
        StoredAdr second = again(adrs, 1, 5, "five, without its label");

        assertTrue(adrs.update(first));
        assertFalse(adrs.update(second), "nobody can tell which of them is the later one");
        assertFalse(adrs.renew(second));
        assertEquals("five, with its label", adrs.of(1).orElseThrow().data());

        assertTrue(adrs.update(again(adrs, 1, 5, "five, without its label")));
        assertEquals("five, without its label", adrs.of(1).orElseThrow().data());
    }

    @Test
    void givenTwoReadingsAtOnceThatSayTheSameWhenTheSecondComesThenNothingIsWrittenA16() {
        AdrTable adrs = new AdrTable(ao);
        StoredAdr first = read(1, 5, "five");
        adrs.update(first);
        long revision = adrs.of(1).orElseThrow().revision();

        assertTrue(adrs.update(first));

        assertEquals(revision, adrs.of(1).orElseThrow().revision());
    }

    @Test
    void givenAReadingWhenThePageSaysTheSameThenNothingIsWrittenA16() {
        AdrTable adrs = new AdrTable(ao);
        adrs.update(read(1, 5, "five"));
        long revision = adrs.of(1).orElseThrow().revision();

        assertTrue(adrs.update(again(adrs, 1, 5, "five")));

        assertEquals(revision, adrs.of(1).orElseThrow().revision());
    }

    @Test
    void givenAReaderUpToARevisionWhenPagesChangeOrAreNoneAnyMoreThenHeLearnsOfEachA16() {
        AdrTable adrs = new AdrTable(ao);
        adrs.update(read(1, 1, "one"));
        adrs.update(read(2, 1, "two"));
        adrs.update(read(3, 1, "three"));
        long revision = adrs.writtenAfter(0, 10).get(2).revision();

        adrs.update(again(adrs, 1, 2, "one more"));
        adrs.update(StoredAdr.gone(2, adrs.of(2).orElseThrow().revision(), FORM, 1, 2));

        List<StoredAdr> news = adrs.writtenAfter(revision, 10);
        assertEquals(List.of(1L, 2L), news.stream().map(StoredAdr::contentId).toList());
        assertEquals(List.of(true, false), news.stream().map(StoredAdr::present).toList());
        assertEquals(List.of(1L, 3L), adrs.contentIdsAfter(0, 10));
        assertEquals(2, adrs.count());
    }

    @Test
    void givenAPageThatNeverWasOneWhenFoundToBeNoneThenNothingIsKept() {
        AdrTable adrs = new AdrTable(ao);

        assertTrue(adrs.update(StoredAdr.gone(7, 0, FORM, 1, 1)));

        assertTrue(adrs.of(7).isEmpty());
    }

    @Test
    void givenPagesThatAreGoneWhenForgottenThenTheLastRevisionStaysSoThatNoneIsGivenTwiceA16() {
        AdrTable adrs = new AdrTable(ao);
        adrs.update(read(1, 1, "one"));
        adrs.update(read(2, 1, "two"));
        adrs.update(StoredAdr.gone(1, 1, FORM, 1, 5));
        adrs.update(StoredAdr.gone(2, 2, FORM, 1, 5));

        adrs.forgetGone(10);

        assertTrue(adrs.of(1).isEmpty());
        assertEquals(4, adrs.of(2).orElseThrow().revision());
    }

    @Test
    void givenALongPageWhenReadThenAllOfItIsKept() {
        AdrTable adrs = new AdrTable(ao);
        String data = "\u00e4\ud83d\ude80".repeat(20_000);

        adrs.update(read(1, 1, data));

        assertEquals(data, adrs.of(1).orElseThrow().data());
    }

    @Test
    void givenManyWritersOnTwoNodesWhenTheyWriteAtOnceThenAReaderMissesNothingA16() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());
        List<Long> seen = new ArrayList<>();
        long[] revision = {0};

        Race.run(THREADS + 1, thread -> {
            if (thread < THREADS) {
                new AdrTable(nodes.get(thread % nodes.size())).update(read(thread + 1, 1, "page " + thread));
            } else {
                for (int i = 0; i < 50; i++) {
                    follow(revision, seen);
                }
            }
        });
        follow(revision, seen);

        assertEquals(
                LongStream.rangeClosed(1, THREADS).boxed().toList(),
                seen.stream().sorted().toList());
        assertEquals(
                IntStream.rangeClosed(1, THREADS).mapToObj(Long::valueOf).toList(),
                new AdrTable(ao)
                        .writtenAfter(0, 100).stream().map(StoredAdr::revision).toList());
    }

    /** Reads in small parts until there is no more, as a node does. */
    private void follow(long[] revision, List<Long> seen) {
        List<StoredAdr> part;
        do {
            part = new AdrTable(ao).writtenAfter(revision[0], 5);
            for (StoredAdr one : part) {
                revision[0] = one.revision();
                seen.add(one.contentId());
            }
        } while (!part.isEmpty());
    }

    /** A reading of a page of which nothing is kept. */
    private static StoredAdr read(long contentId, int version, String data) {
        return new StoredAdr(contentId, 0, 11, FORM, version, 1, true, data);
    }

    /** A reading that begins now. */
    private static StoredAdr again(AdrTable adrs, long contentId, int version, String data) {
        long revision = adrs.of(contentId).orElseThrow().revision();
        return new StoredAdr(contentId, revision, 11, FORM, version, 1, true, data);
    }
}
