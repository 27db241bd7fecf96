package org.groundbreak.store;

import static org.groundbreak.store.TestEvents.AT;
import static org.groundbreak.store.TestEvents.STREAM;
import static org.groundbreak.store.TestEvents.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventDataCodec;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.events.FreeText;
import org.groundbreak.events.NewEvent;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is appended is read again, word for word and in its order (rules E1, E4, E5). */
abstract class EventLogContract extends StoreContract {

    private static final int DATA_LENGTH = 100_000;
    private static final int TEXT_LENGTH = 100_000;

    private AoEventLog log;

    EventLogContract(Supplier<String> url) {
        super(url);
    }

    @BeforeEach
    void openLog() {
        log = new AoEventLog(ao);
    }

    @Test
    void givenSeveralStreamsWhenReadAtOnceThenEachHasItsEventsInOrderAndAnEmptyOneIsLeftOut() throws Exception {
        StreamId other = new StreamId("0b");
        log.append(other, 0, List.of(event("FIRST")));
        log.append(STREAM, 0, List.of(event("FIRST"), event("SECOND")));
        log.append(other, 1, List.of(event("SECOND")));

        assertEquals(
                Map.of(STREAM, log.read(STREAM), other, log.read(other)),
                log.readAll(List.of(STREAM, other, new StreamId("0c"))));
        assertEquals(Map.of(), log.readAll(List.of()));
    }

    @Test
    void givenAnEventWithEverythingWhenReadThenNothingIsLost() throws Exception {
        FreeText words = new FreeText("Because \u00e4 \u4e2d \ud83d\ude80", "00112233445566778899aabbccddeeff");
        NewEvent event = new NewEvent(
                new EventHeader(AT, new PersonNumber(Integer.MAX_VALUE), 4711),
                new EventBody(
                        new EventType("A".repeat(40)),
                        Optional.of(new Fingerprint(9999, "f".repeat(64))),
                        Map.of("line", "one\ntwo\\three", "empty", "")),
                Optional.of(words));

        log.append(STREAM, 0, List.of(event));

        assertEquals(List.of(event.recordedAs(STREAM, 1)), log.read(STREAM));
    }

    @Test
    void givenAnEventWithoutFingerprintAndTextWhenReadThenItHasNone() throws Exception {
        log.append(STREAM, 0, List.of(event("plain")));

        RecordedEvent read = log.read(STREAM).get(0);

        assertEquals(Optional.empty(), read.body().fingerprint());
        assertEquals(Optional.empty(), read.textDigest());
        assertEquals(0, ao.count(EventTextRow.class));
    }

    @Test
    void givenDataOfAnyLengthWhenReadThenNothingIsCutE5() throws Exception {
        int overhead = EventDataCodec.encode(Map.of("note", "")).length();
        NewEvent event = event("\u00e4".repeat(DATA_LENGTH - overhead));

        log.append(STREAM, 0, List.of(event));

        assertEquals(DATA_LENGTH, EventDataCodec.encode(event.body().data()).length());
        assertEquals(event.body(), log.read(STREAM).get(0).body());
    }

    @Test
    void givenInstantsThatGoBackWhenReadThenTheSequenceIsTheOrderE1() throws Exception {
        log.append(STREAM, 0, List.of(event("first", AT, Optional.empty())));
        log.append(STREAM, 1, List.of(event("second", AT.minusSeconds(3600), Optional.empty())));
        log.append(STREAM, 2, List.of(event("third", AT.minusSeconds(7200), Optional.empty())));

        assertEquals(List.of("first", "second", "third"), notes(STREAM));
        assertEquals(
                List.of(1L, 2L, 3L),
                log.read(STREAM).stream().map(RecordedEvent::sequence).toList());
    }

    /** Rule E2: what a command needs after a collision. */
    @Test
    void givenASequenceThatWasSeenWhenReadThenOnlyWhatCameLaterIsReadInItsOrderE2() throws Exception {
        log.append(STREAM, 0, List.of(event("first"), event("second")));
        log.append(new StreamId("01000000000000002b"), 0, List.of(event("a"), event("b"), event("c")));
        log.append(STREAM, 2, List.of(event("third"), event("fourth")));
        List<RecordedEvent> all = log.read(STREAM);

        assertEquals(all, log.readAfter(STREAM, 0));
        assertEquals(all.subList(2, 4), log.readAfter(STREAM, 2));
        assertEquals(List.of(), log.readAfter(STREAM, 4));
    }

    @Test
    void givenTwoStreamsWhenReadThenEachHasItsOwnEvents() throws Exception {
        StreamId other = new StreamId("01000000000000002b");
        log.append(STREAM, 0, List.of(event("here")));
        log.append(other, 0, List.of(event("there")));

        assertEquals(List.of("here"), notes(STREAM));
        assertEquals(List.of("there"), notes(other));
        assertEquals(List.of(), log.read(new StreamId("ff")));
    }

    @Test
    void givenWordsWhenAppendedThenTheyStandApartFromTheEventE4() throws Exception {
        String secret = "Ms Miller said no. ".repeat(TEXT_LENGTH / 19 + 1);
        log.append(STREAM, 0, List.of(event("worded", AT, Optional.of(secret))));

        assertEquals(Optional.of(secret), log.text(STREAM, 1));
        assertEquals(Optional.empty(), log.text(STREAM, 2));
        assertEquals(Optional.empty(), log.text(new StreamId("ff"), 1));
        ao.delete(ao.find(EventTextRow.class, "STREAM = ? AND SEQ = ?", STREAM.value(), 1L));
        assertEquals(Optional.empty(), log.text(STREAM, 1));

        RecordedEvent read = log.read(STREAM).get(0);
        assertEquals(64, read.textDigest().orElseThrow().length());
        assertFalse(read.toString().contains("Miller"));
    }

    @Test
    void givenWordsOfTwoStreamsWhenThoseOfOneAreErasedThenItsEventsAndTheOtherStayE4() throws Exception {
        StreamId other = new StreamId("02");
        log.append(STREAM, 0, List.of(event("one", AT, Optional.of("Words")), event("two", AT, Optional.of("More"))));
        log.append(other, 0, List.of(event("three", AT, Optional.of("Theirs"))));
        List<RecordedEvent> before = log.read(STREAM);

        log.eraseTexts(STREAM);
        log.eraseTexts(STREAM);

        assertEquals(before, log.read(STREAM));
        assertEquals(Optional.empty(), log.text(STREAM, 1));
        assertEquals(Optional.empty(), log.text(STREAM, 2));
        assertEquals(Optional.of("Theirs"), log.text(other, 1));
    }

    /** What a panel shows of a round is read at once. */
    @Test
    void givenWordsOfManyEventsWhenReadTogetherThenThereAreThoseThatCameWithSome() throws Exception {
        log.append(
                STREAM,
                0,
                List.of(event("one", AT, Optional.of("Words")), event("two"), event("three", AT, Optional.of("More"))));
        log.append(new StreamId("02"), 0, List.of(event("four", AT, Optional.of("Theirs"))));
        List<Long> many = LongStream.rangeClosed(1, 1_200).boxed().toList();

        assertEquals(Map.of(1L, "Words", 3L, "More"), log.textsOf(STREAM, many));
        assertEquals(Map.of(3L, "More"), log.textsOf(STREAM, List.of(2L, 3L, 3L)));
        assertEquals(Map.of(), log.textsOf(STREAM, List.of()));
    }

    private List<String> notes(StreamId stream) {
        return log.read(stream).stream()
                .map(event -> event.body().data().get("note"))
                .toList();
    }
}
