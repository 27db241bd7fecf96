package org.groundbreak.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.trail.ChainBreak.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules H1 and H2. */
class EventChainTest {

    private static final StreamId STREAM = new StreamId("01ab");
    private static final Instant AT = Instant.parse("2026-10-25T13:00:00.250Z");
    private static final int COUNT = 12;

    @Test
    void givenAChainThenEveryEventFits() {
        List<ChainedEvent> chain = chain();

        assertEquals(Optional.empty(), EventChain.verify(STREAM, chain, Optional.empty()));
        assertEquals(Optional.empty(), EventChain.verify(STREAM, chain, EventChain.head(chain)));
        assertEquals(Optional.empty(), EventChain.verify(STREAM, chain, EventChain.head(chain.subList(0, 5))));
        assertEquals(Optional.empty(), EventChain.verify(STREAM, List.of(), Optional.of(ChainHead.NONE)));
        assertEquals(Optional.of(ChainHead.NONE), EventChain.head(List.of()));
    }

    /** What was chained in two appends is one chain. */
    @Test
    void givenMoreEventsLaterThenTheChainGoesOn() {
        List<RecordedEvent> events = chain().stream().map(ChainedEvent::event).toList();
        List<ChainedEvent> first = EventChain.chained(ChainHead.NONE, events.subList(0, 7));
        List<ChainedEvent> second = EventChain.chained(EventChain.head(first).orElseThrow(), events.subList(7, COUNT));

        assertEquals(chain(), Stream.concat(first.stream(), second.stream()).toList());
    }

    static Stream<RecordedEvent> changes() {
        EventHeader header = new EventHeader(AT, new PersonNumber(3), 4);
        EventBody body = event(6).body();
        Optional<String> digest = event(6).textDigest();
        return Stream.of(
                new RecordedEvent(STREAM, 6, new EventHeader(AT.plusMillis(1), header.actor(), 4), body, digest),
                new RecordedEvent(STREAM, 6, new EventHeader(AT, new PersonNumber(4), 4), body, digest),
                new RecordedEvent(STREAM, 6, new EventHeader(AT, header.actor(), 5), body, digest),
                new RecordedEvent(
                        STREAM,
                        6,
                        header,
                        new EventBody(new EventType("SPEC_B"), body.fingerprint(), body.data()),
                        digest),
                new RecordedEvent(STREAM, 6, header, new EventBody(body.type(), Optional.empty(), body.data()), digest),
                new RecordedEvent(
                        STREAM, 6, header, new EventBody(body.type(), body.fingerprint(), Map.of("n", "7")), digest),
                new RecordedEvent(STREAM, 6, header, new EventBody(body.type(), body.fingerprint(), Map.of()), digest),
                new RecordedEvent(STREAM, 6, header, body, Optional.empty()),
                new RecordedEvent(STREAM, 6, header, body, Optional.of("c".repeat(64))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void givenAnEventOfWhichOneThingWasChangedThenItIsNamed(RecordedEvent changed) {
        List<ChainedEvent> chain = new ArrayList<>(chain());
        chain.set(5, new ChainedEvent(changed, chain.get(5).hash()));

        assertEquals(broken(6, Kind.CHANGED), EventChain.verify(STREAM, chain, Optional.empty()));
    }

    @Test
    void givenAGapADoubleOrAnotherOrderThenTheFirstThatDoesNotFitIsNamed() {
        List<ChainedEvent> gap = new ArrayList<>(chain());
        gap.remove(3);
        List<ChainedEvent> twice = new ArrayList<>(chain());
        twice.add(4, chain().get(3));
        List<ChainedEvent> swapped = new ArrayList<>(chain());
        swapped.set(1, chain().get(2));
        swapped.set(2, chain().get(1));

        assertEquals(broken(4, Kind.GAP), EventChain.verify(STREAM, gap, Optional.empty()));
        assertEquals(broken(5, Kind.GAP), EventChain.verify(STREAM, twice, Optional.empty()));
        assertEquals(broken(2, Kind.GAP), EventChain.verify(STREAM, swapped, Optional.empty()));
    }

    @Test
    void givenAHashThatIsMissingOrAnothersThenTheEventIsNamed() {
        List<ChainedEvent> without = new ArrayList<>(chain());
        without.set(2, new ChainedEvent(event(3), Optional.empty()));
        List<ChainedEvent> other = new ArrayList<>(chain());
        other.set(2, new ChainedEvent(event(3), chain().get(3).hash()));

        assertEquals(broken(3, Kind.NO_HASH), EventChain.verify(STREAM, without, Optional.empty()));
        assertEquals(broken(3, Kind.CHANGED), EventChain.verify(STREAM, other, Optional.empty()));
        assertEquals(broken(1, Kind.OTHER_STREAM), EventChain.verify(new StreamId("01ac"), chain(), Optional.empty()));
    }

    /** A tail that was cut off, or a chain that was made anew, shows only against a head that was written down. */
    @Test
    void givenAHeadThenWhatWasCutOffOrMadeAnewIsNamed() {
        List<ChainedEvent> chain = chain();
        Optional<ChainHead> head = EventChain.head(chain);
        List<RecordedEvent> anew =
                new ArrayList<>(chain.stream().map(ChainedEvent::event).toList());
        anew.set(
                0,
                new RecordedEvent(
                        STREAM, 1, new EventHeader(AT, new PersonNumber(9), 1), event(1).body(), Optional.empty()));
        List<ChainedEvent> other = EventChain.chained(ChainHead.NONE, anew);

        assertEquals(Optional.empty(), EventChain.verify(STREAM, chain.subList(0, 9), Optional.empty()));
        assertEquals(broken(10, Kind.CUT_OFF), EventChain.verify(STREAM, chain.subList(0, 9), head));
        assertEquals(Optional.empty(), EventChain.verify(STREAM, other, Optional.empty()));
        assertEquals(broken(COUNT, Kind.OTHER_HEAD), EventChain.verify(STREAM, other, head));
    }

    /** Whatever the parts are, no two events are written alike. */
    @Test
    void givenAnyEventsThenNoTwoHaveTheSameHash() {
        Random random = new Random(3);
        Set<RecordedEvent> events = new HashSet<>();
        Set<EventHash> hashes = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            String value = List.of("", "1", "1\n2:", "\\n", "a=b", "7:x\n").get(random.nextInt(6));
            EventBody body = new EventBody(
                    new EventType(random.nextBoolean() ? "SPEC_A" : "SPEC_A_B"),
                    random.nextBoolean() ? Optional.empty() : Optional.of(new Fingerprint(1, "a".repeat(64))),
                    random.nextBoolean() ? Map.of("a", value) : Map.of("a", value, "b", "1"));
            RecordedEvent event = new RecordedEvent(
                    STREAM,
                    1 + random.nextInt(12),
                    new EventHeader(AT.plusMillis(random.nextInt(12)), new PersonNumber(random.nextInt(3)), 1),
                    body,
                    random.nextBoolean() ? Optional.empty() : Optional.of(value + "d"));
            events.add(event);
            hashes.add(EventHash.BEGINNING.followedBy(event));
        }
        assertEquals(events.size(), hashes.size());
    }

    /** The kept form is fixed: worked out by another program. */
    @Test
    void givenAnEventThenItsHashIsFixed() {
        RecordedEvent event = new RecordedEvent(
                STREAM,
                1,
                new EventHeader(Instant.ofEpochMilli(1000), new PersonNumber(2), 3),
                new EventBody(new EventType("SPEC_A"), Optional.empty(), Map.of("n", "1")),
                Optional.empty());

        assertEquals(
                "4366d86c6b89c2f8f54e0687dfda6dcf1867d4aa92de9819ec5eacf1d8bccbc4",
                EventHash.BEGINNING.followedBy(event).sha256());
    }

    @Test
    void givenATextThatIsNoHashThenThereIsNone() {
        assertEquals(Optional.empty(), EventHash.parse("x"));
        assertEquals(Optional.of(EventHash.BEGINNING), EventHash.parse(EventHash.BEGINNING.toString()));
        assertThrows(IllegalArgumentException.class, () -> new EventHash("A".repeat(64)));
        assertThrows(IllegalArgumentException.class, () -> new ChainHead(-1, EventHash.BEGINNING));
        assertNotEquals(EventHash.BEGINNING, EventHash.BEGINNING.followedBy(event(1)));
    }

    private static Optional<ChainBreak> broken(long sequence, Kind kind) {
        return Optional.of(new ChainBreak(sequence, kind));
    }

    private static List<ChainedEvent> chain() {
        List<RecordedEvent> events = new ArrayList<>();
        for (int i = 1; i <= COUNT; i++) {
            events.add(event(i));
        }
        return EventChain.chained(ChainHead.NONE, events);
    }

    private static RecordedEvent event(int sequence) {
        return new RecordedEvent(
                STREAM,
                sequence,
                new EventHeader(AT, new PersonNumber(3), 4),
                new EventBody(
                        new EventType("SPEC_A"),
                        Optional.of(new Fingerprint(1, "a".repeat(64))),
                        Map.of("n", Integer.toString(sequence))),
                Optional.of("b".repeat(64)));
    }

    @Test
    void givenAHeadThenItIsReadAgainAndNothingElseIsH5() {
        ChainHead head = new ChainHead(999_999_999_999_999_999L, new EventHash("f".repeat(64)));

        assertEquals(Optional.of(head), ChainHead.parse(head.toString()));
        assertEquals(83, head.toString().length());
        assertEquals(Optional.of(ChainHead.NONE), ChainHead.parse(ChainHead.NONE.toString()));
        for (String other : List.of("", "1", "01:" + "f".repeat(64), "-1:" + "f".repeat(64), "1:" + "F".repeat(64))) {
            assertEquals(Optional.empty(), ChainHead.parse(other), other);
        }
    }
}
