package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
        index.update(STREAM, state(PAGE, 5, false));
        index.update(STREAM, state(PAGE, 3, false));
        assertEquals(5, row().getLastSeq());

        index.update(STREAM, state(PAGE, 7, true));
        assertEquals(7, row().getLastSeq());
        assertFalse(row().isActive());
    }

    @Test
    void givenAStreamWithoutEventsWhenUpdatedThenThereIsNoRow() {
        index.update(STREAM, new SpecDecider().initial());

        assertEquals(0, ao.count(SpecRow.class));
    }

    @Test
    void givenSpecsWhenListedThenStoppedOnesComeTooByContentIdButDoNotCount() {
        for (long page : new long[] {30, 10, 20, 40}) {
            index.update(stream(page), state(page, 2, page == 20));
        }

        assertEquals(List.of(10L, 20L, 30L), index.contentIdsAfter(0, 3));
        assertEquals(List.of(40L), index.contentIdsAfter(30, 3));
        assertEquals(3, index.count());
    }

    @Test
    void givenAnotherNodeThatIsQuickerBetweenReadingAndWritingWhenUpdatedThenTheLaterStateIsKept() {
        SpecTable other = new SpecTable(database.node());
        index.update(STREAM, state(PAGE, 1, false));
        SpecTable slow =
                new SpecTable(Interceptor.afterFirstFind(ao, run -> other.update(STREAM, state(PAGE, 3, false))));

        slow.update(STREAM, state(PAGE, 2, false));

        assertEquals(3, row().getLastSeq());
    }

    @Test
    void givenManyThreadsOnTwoNodesWhenTheyUpdateOneSpecThenTheLatestStateIsKept() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());

        for (int round = 0; round < ROUNDS; round++) {
            long before = (long) round * THREADS;
            Race.run(THREADS, thread -> new SpecTable(nodes.get(thread % nodes.size()))
                    .update(STREAM, state(PAGE, before + thread + 1, false)));

            assertEquals(before + THREADS, row().getLastSeq());
            assertEquals(1, index.count());
        }
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
