package org.groundbreak.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.Test;

class CommandRunnerTest {

    private static final StreamId STREAM = new StreamId("ab");
    private static final PersonNumber ANN = new PersonNumber(1);
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00.123456Z");
    private static final Instant NOON_MS = Instant.parse("2026-01-01T12:00:00.123Z");

    private final MemoryLog log = new MemoryLog();

    /** Rule E1. */
    @Test
    void givenCommandsThenTheirEventsAreNumberedFromOne() {
        run(NOON, add(2));
        Outcome<Integer, String> outcome = run(NOON, add(1));

        assertEquals(new Outcome.Done<>(read(3), log.read(STREAM).subList(2, 3)), outcome);
        assertEquals(
                List.of(1L, 2L, 3L),
                log.read(STREAM).stream().map(RecordedEvent::sequence).toList());
        EventHeader header = log.read(STREAM).get(0).header();
        assertEquals(new EventHeader(NOON_MS, ANN, 5), header);
        assertEquals(Map.of(), log.read(STREAM).get(0).body().data());
    }

    @Test
    void givenARefusalThenNothingIsWritten() {
        run(NOON, add(8));

        Outcome<Integer, String> outcome = run(NOON, add(3));

        assertEquals(new Outcome.Refused<>(read(8), Counter.Limit.TEN), outcome);
        assertEquals(8, log.read(STREAM).size());
    }

    @Test
    void givenWhatIsAlreadySoThenNothingIsWritten() {
        log.collide(9);

        Outcome<Integer, String> outcome = run(NOON, add(0));

        assertEquals(new Outcome.Done<>(read(0), List.of()), outcome);
    }

    /** Rule E2. */
    @Test
    void givenThreeCollisionsThenTheFourthAttemptCounts() {
        log.collide(3, rival());

        Outcome<Integer, String> outcome = run(NOON, add(2));

        assertEquals(new Outcome.Done<>(read(5), log.read(STREAM).subList(3, 5)), outcome);
        assertEquals(5, log.read(STREAM).size());
    }

    /** Rule E2: decided again, not only written again. */
    @Test
    void givenARivalWhoChangesTheStateThenTheCommandIsDecidedAgain() {
        log.collide(1, rival(), rival(), rival());

        Outcome<Integer, String> outcome = run(NOON, add(8));

        assertEquals(new Outcome.Refused<>(read(3), Counter.Limit.TEN), outcome);
    }

    /** Rule E2: the fresh stream is what was read before and what came since; the past is read once. */
    @Test
    void givenCollisionsThenOnlyWhatOthersWroteIsReadAndItAddsUpToTheSame() {
        run(NOON, add(4));
        EventStream<Integer, String> stream = read(4);
        int before = log.eventsRead();
        log.collide(3, rival());

        Outcome<Integer, String> outcome = at(NOON).run(stream, add(2));

        assertEquals(3, log.eventsRead() - before);
        assertEquals(new Outcome.Done<>(read(9), log.read(STREAM).subList(7, 9)), outcome);
    }

    /** Rule E2. */
    @Test
    void givenFourCollisionsThenTheCommandIsGivenUp() {
        log.collide(4, rival());

        ConflictException conflict = assertThrows(ConflictException.class, () -> run(NOON, add(1)));

        assertSame(SequenceTakenException.class, conflict.getCause().getClass());
        assertTrue(conflict.getMessage().contains("4"));
        assertEquals(4, log.read(STREAM).size());
    }

    /** Rule E3. */
    @Test
    void givenAClockTwoHoursBackThenTheRecordedTimeStaysAndTheReadingIsKept() {
        run(NOON, add(1));

        run(NOON.minusSeconds(7200), add(1));
        run(NOON.plusSeconds(60), add(1));

        List<RecordedEvent> events = log.read(STREAM);
        assertEquals(NOON_MS, events.get(1).header().at());
        assertEquals(
                Map.of("clock", "2026-01-01T10:00:00.123Z"),
                events.get(1).body().data());
        assertEquals(NOON_MS.plusSeconds(60), events.get(2).header().at());
        assertEquals(Map.of(), events.get(2).body().data());
    }

    /** Rule E3: the same millisecond is not a clock going back. */
    @Test
    void givenTwoAppendsInOneMillisecondThenNoReadingIsKept() {
        run(NOON, add(1));
        run(NOON, add(1));

        assertEquals(Map.of(), log.read(STREAM).get(1).body().data());
    }

    /** Rule E8. */
    @Test
    void givenWhatCameAboutByItselfAndWasNoticedDaysLaterThenBothInstantsAreKnown() {
        Instant noticed = NOON_MS.plusSeconds(864_000);
        RecordingTime late = RecordingTime.planned(Optional.empty(), NOON, noticed);
        RecordingTime inTime = RecordingTime.planned(Optional.empty(), NOON, NOON);
        EventBody body = new Counter().encode("STEP");

        assertEquals(NOON_MS, late.at());
        EventHeader header = new EventHeader(late.at(), PersonNumber.CLOCK, 0);
        assertEquals(noticed, RecordingTime.of(header, late.stamp(body)));
        assertEquals(body, inTime.stamp(body));
        assertEquals(NOON_MS, RecordingTime.of(header, body));
    }

    /** Rule E8: what came from another log came when it was taken in, whatever it says of itself. */
    @Test
    void givenAnEventThatWasTakenInThenItCameThen() {
        EventBody body = new Counter()
                .encode("STEP")
                .with(RecordingTime.RECORDED_KEY, "2026-01-02T10:00:00Z")
                .with(EventBody.TAKEN_IN_AT, "2026-02-01T10:00:00Z");
        EventHeader header = new EventHeader(NOON_MS, ANN, 0);

        assertEquals(Instant.parse("2026-02-01T10:00:00Z"), RecordingTime.of(header, body));
        assertEquals(
                NOON_MS,
                RecordingTime.of(header, new Counter().encode("STEP").with(RecordingTime.RECORDED_KEY, "some day")));
    }

    /** Rule E4. */
    @Test
    void givenWordsThenTheEventHasTheirSaltedDigestOnly() {
        Counter.Add command = new Counter.Add(ANN, 5, 1, Optional.of("because"));
        run(NOON, command);

        Optional<String> digest = log.read(STREAM).get(0).textDigest();
        assertEquals(Optional.of(FreeText.salted("because", new Random(1)).digest()), digest);
    }

    /** What was read is decided on, and read no second time. */
    @Test
    void givenAStreamThatWasReadThenItsCommandReadsTheLogNoMore() {
        EventStream<Integer, String> stream = at(NOON).read(STREAM);
        int before = log.reads();

        at(NOON).run(stream, add(2));

        assertEquals(before, log.reads());
    }

    /** Rule E1: nobody writes who has no number yet. */
    @Test
    void givenAStrangerThenNothingIsWritten() {
        Counter.Add command = new Counter.Add(PersonNumber.STRANGER, 5, 1, Optional.empty());

        assertThrows(IllegalArgumentException.class, () -> run(NOON, command));
        assertEquals(List.of(), log.read(STREAM));
    }

    private Outcome<Integer, String> run(Instant instant, Counter.Add command) {
        CommandRunner<Integer, Counter.Add, String> runner = at(instant);
        return runner.run(runner.read(STREAM), command);
    }

    /** The stream as it stands, which is in that state. */
    private EventStream<Integer, String> read(int state) {
        EventStream<Integer, String> stream = at(NOON).read(STREAM);
        assertEquals(state, stream.state());
        return stream;
    }

    private CommandRunner<Integer, Counter.Add, String> at(Instant instant) {
        Counter counter = new Counter();
        return new CommandRunner<>(log, counter, counter, Clock.fixed(instant, ZoneOffset.UTC), new Random(1));
    }

    private static Counter.Add add(int steps) {
        return new Counter.Add(ANN, 5, steps, Optional.empty());
    }

    private static NewEvent rival() {
        return new NewEvent(
                new EventHeader(Instant.EPOCH, new PersonNumber(2), 0), new Counter().encode("STEP"), Optional.empty());
    }
}
