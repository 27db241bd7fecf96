package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.LogEntry;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.SpecDecider;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.specs.SpecState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The projection of the specs never goes back to an earlier state. */
abstract class SpecTableContract extends StoreContract {

    private static final StreamId STREAM = TestEvents.STREAM;
    private static final int THREADS = 8;
    private static final int ROUNDS = 10;
    private static final long PAGE = 42;

    private static final UnaryOperator<SpecPlace> AS_BEFORE = before -> before;
    private static final long SPACE = 77;
    private static final Instant FIRST = Instant.parse("2026-11-02T09:00:00Z");

    private SpecTable index;

    SpecTableContract(Supplier<String> url) {
        super(url);
    }

    @BeforeEach
    void openIndex() {
        index = new SpecTable(ao);
    }

    @Test
    void givenALaterStateWhenAnEarlierOneComesThenTheLaterIsKept() {
        index.update(STREAM, state(PAGE, 5, false), AS_BEFORE);
        index.update(STREAM, state(PAGE, 3, false), AS_BEFORE);
        assertEquals(5, row().getLastSeq());

        index.update(STREAM, state(PAGE, 7, true), AS_BEFORE);
        assertEquals(7, row().getLastSeq());
        assertFalse(row().isActive());
    }

    @Test
    void givenAStreamWithoutEventsWhenUpdatedThenThereIsNoRow() {
        index.update(STREAM, new SpecDecider().initial(), AS_BEFORE);

        assertEquals(0, ao.count(SpecRow.class));
    }

    @Test
    void givenSpecsWhenListedThenStoppedOnesComeTooByContentIdButDoNotCount() {
        for (long page : new long[] {30, 10, 20, 40}) {
            index.update(stream(page), state(page, 2, page == 20), AS_BEFORE);
        }

        assertEquals(List.of(10L, 20L, 30L), index.contentIdsAfter(0, 3));
        assertEquals(List.of(40L), index.contentIdsAfter(30, 3));
        assertEquals(3, index.count());
    }

    @Test
    void givenAnotherNodeThatIsQuickerBetweenReadingAndWritingWhenUpdatedThenTheLaterStateIsKept() {
        SpecTable other = new SpecTable(database.node());
        index.update(STREAM, state(PAGE, 1, false), AS_BEFORE);
        SpecTable slow = new SpecTable(
                Interceptor.afterFirstFind(ao, run -> other.update(STREAM, state(PAGE, 3, false), AS_BEFORE)));

        slow.update(STREAM, state(PAGE, 2, false), AS_BEFORE);

        assertEquals(3, row().getLastSeq());
    }

    @Test
    void givenManyThreadsOnTwoNodesWhenTheyUpdateOneSpecThenTheLatestStateIsKept() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());

        for (int round = 0; round < ROUNDS; round++) {
            long before = (long) round * THREADS;
            Race.run(THREADS, thread -> new SpecTable(nodes.get(thread % nodes.size()))
                    .update(STREAM, state(PAGE, before + thread + 1, false), AS_BEFORE));

            assertEquals(before + THREADS, row().getLastSeq());
            assertEquals(1, index.count());
        }
    }

    @Test
    void givenSpecsOfASpaceWhenListedThenTheLastChangedComeFirstAndThoseOfOneInstantByContentId() {
        for (long page = 1; page <= 5; page++) {
            seen(page, SPACE, FIRST.plusMillis(page / 2), true);
        }

        List<ListedSpec> first = listed(SPACE, Instant.MAX, 3);
        assertEquals(List.of(5L, 4L, 3L), pages(first));
        assertEquals(List.of(2L, 1L), pages(listed(SPACE, first.get(2), 3)));
        assertEquals(List.of(4L, 3L), pages(listed(SPACE, first.get(0), 2)));
        assertEquals(FIRST.plusMillis(2), first.get(0).changedAt());
        assertEquals(new PersonNumber(1), first.get(0).driver());
    }

    @Test
    void givenSpecsThatMovedAreStoppedOrInTheTrashWhenListedThenTheyAreNotAndComeBackWhenTheyDo() {
        seen(1, SPACE, FIRST, true);
        seen(2, SPACE, FIRST, false);
        seen(3, SPACE + 1, FIRST, true);
        index.update(stream(4), state(4, 3, true), before -> new SpecPlace(SPACE, FIRST, true));

        assertEquals(List.of(1L), pages(listed(SPACE, Instant.MAX, 10)));
        seen(2, SPACE, FIRST, true);
        seen(1, SPACE + 1, FIRST, true);
        assertEquals(List.of(2L), pages(listed(SPACE, Instant.MAX, 10)));
        assertEquals(List.of(3L, 1L), pages(listed(SPACE + 1, Instant.MAX, 10)));
    }

    @Test
    void givenAPageThatIsNotLookedAtWhenItsSpecChangesThenItStaysWhereItWasSeenLast() {
        seen(PAGE, SPACE, FIRST, false);

        index.update(stream(PAGE), state(PAGE, 9, false), AS_BEFORE);

        SpecRow row = ao.find(SpecRow.class, "CONTENT_ID = ?", PAGE)[0];
        assertEquals(9, row.getLastSeq());
        assertEquals(SPACE, row.getSpaceId());
        assertFalse(row.isPublished());
    }

    @Test
    void givenAnEarlierStateWhenItComesWithANewerPlaceThenNothingIsTakenOver() {
        index.update(stream(PAGE), state(PAGE, 5, false), before -> new SpecPlace(SPACE, FIRST, true));

        index.update(stream(PAGE), state(PAGE, 4, false), before -> new SpecPlace(SPACE + 1, FIRST, true));

        assertEquals(1, listed(SPACE, Instant.MAX, 10).size());
    }

    @Test
    void givenSpecsOfWhichSomethingWasRecordedSinceThenTheyComeByPageAndNoneTwiceHoweverLongAgoItHappened() {
        for (long page = 1; page <= 4; page++) {
            Instant recorded = FIRST.plusSeconds(page);
            index.update(
                    stream(page), state(page, 2, false), before -> new SpecPlace(SPACE, Instant.EPOCH, true, recorded));
        }

        List<RecentSpec> part = index.recordedSince(FIRST.plusSeconds(1), 0, 2);
        assertEquals(List.of(new RecentSpec(2, SPACE), new RecentSpec(3, SPACE)), part);
        assertEquals(List.of(new RecentSpec(4, SPACE)), index.recordedSince(FIRST.plusSeconds(1), 3, 2));
        assertEquals(List.of(), index.recordedSince(FIRST.plusSeconds(4), 0, 2));
    }

    /** Who somebody's parts go from when he leaves (rule N6). */
    @Test
    void givenSpecsWhenAskedWhoDrivesAndApprovesThenTheirPublishedPagesComeByIdAndFollowWhoHasThePartNow() {
        for (long page = 1; page <= 4; page++) {
            index.update(stream(page), TestRounds.registered(page).state(), AS_BEFORE);
        }
        index.update(
                stream(2),
                TestRounds.registered(2)
                        .and(TestRounds.DRIVER, new SpecEvent.DriverNamed(TestRounds.REVIEWER))
                        .and(TestRounds.DRIVER, new SpecEvent.ApproverNamed(TestRounds.REVIEWER))
                        .state(),
                AS_BEFORE);
        index.update(stream(4), TestRounds.registered(4).state(), before -> new SpecPlace(SPACE, FIRST, false));

        assertEquals(List.of(1L, 3L), index.drivenBy(TestRounds.DRIVER, 0, 10));
        assertEquals(List.of(3L), index.drivenBy(TestRounds.DRIVER, 1, 10));
        assertEquals(List.of(1L), index.approvedBy(TestRounds.APPROVER, 0, 1));
        assertEquals(List.of(2L), index.drivenBy(TestRounds.REVIEWER, 0, 10));
        assertEquals(List.of(2L), index.approvedBy(TestRounds.REVIEWER, 0, 10));
    }

    private void seen(long page, long space, Instant changedAt, boolean published) {
        index.update(stream(page), state(page, 2, false), before -> new SpecPlace(space, changedAt, published));
    }

    private List<ListedSpec> listed(long space, Instant before, int limit) {
        Instant latest = before.equals(Instant.MAX) ? Instant.ofEpochMilli(Long.MAX_VALUE) : before;
        return index.listed(space, SpecKind.RFC, latest, 0, limit);
    }

    private List<ListedSpec> listed(long space, ListedSpec after, int limit) {
        return index.listed(space, SpecKind.RFC, after.changedAt(), after.contentId(), limit);
    }

    private static List<Long> pages(List<ListedSpec> specs) {
        return specs.stream().map(ListedSpec::contentId).toList();
    }

    private SpecRow row() {
        return ao.find(SpecRow.class, "STREAM = ?", STREAM.value())[0];
    }

    private static StreamId stream(long page) {
        return new StreamId("%016x".formatted(page));
    }

    /** The state of a spec after so many events, the last of which may have stopped it. */
    private static SpecState state(long page, long sequence, boolean stopped) {
        EventHeader header = new EventHeader(TestEvents.AT, new PersonNumber(1), 1);
        SpecEvent first = new SpecEvent.Registered(
                page, SpecKind.RFC, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        SpecEvent later = new SpecEvent.ApproverNamed(new PersonNumber(2));
        SpecEvent last = stopped ? new SpecEvent.Stopped() : later;
        return new SpecDecider()
                .fold(LongStream.rangeClosed(1, sequence)
                        .mapToObj(i -> new LogEntry<>(i, header, i == 1 ? first : i == sequence ? last : later))
                        .toList());
    }
}
