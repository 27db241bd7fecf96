package org.groundbreak.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.groundbreak.decisions.DecisionEventCodec;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.FreeText;
import org.groundbreak.events.MemoryLog;
import org.groundbreak.events.NewEvent;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.QuestionEvent;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecEventCodec;
import org.groundbreak.specs.SpecKind;
import org.junit.jupiter.api.Test;

/** Rules H3 and H4. */
class TrailTakingTest {

    private static final StreamId THERE = new StreamId("01aa");
    private static final StreamId HERE = new StreamId("01bb");
    private static final Instant AT = Instant.parse("2026-10-25T13:00:00.250Z");
    private static final Instant TAKEN = Instant.parse("2026-12-01T09:00:00Z");
    private static final PersonNumber ADMIN = new PersonNumber(50);

    private final SpecEventCodec codec = new SpecEventCodec();

    @Test
    void givenATrailThenItsEventsStandHereWithThePersonsOfHereAndTheMark() throws Exception {
        TrailStream stream = stream(Optional.of("why"));
        MemoryLog log = new MemoryLog();
        log.append(HERE, 0, taking(all()).events(stream));

        List<RecordedEvent> events = log.read(HERE);
        assertEquals(
                List.of(
                        new SpecEvent.Registered(
                                99,
                                SpecKind.RFC,
                                Optional.of(new PersonNumber(12)),
                                Optional.of("12"),
                                Optional.empty(),
                                Optional.empty()),
                        new SpecEvent.ApproverNamed(new PersonNumber(11)),
                        new SpecEvent.InReview(new RoundEvent.ReviewerNamed(
                                1, new PersonNumber(13), Perspective.DESIGN, Optional.of(new PersonNumber(11)))),
                        new SpecEvent.InReview(new QuestionEvent.QuestionAsked(
                                2, new PersonNumber(12), Lens.FREE, true, QuestionKind.QUESTION))),
                events.stream().map(event -> codec.decode(event.body())).toList());
        assertEquals(
                List.of(new PersonNumber(11), new PersonNumber(11), PersonNumber.CLOCK, new PersonNumber(11)),
                events.stream().map(event -> event.header().actor()).toList());
        assertEquals(AT.plusMillis(2), events.get(2).header().at());
        assertEquals(Optional.of("why"), log.text(HERE, 2));
        for (RecordedEvent event : events) {
            assertEquals("50", event.body().data().get(TrailTaking.BY_KEY));
            assertEquals("2026-12-01T09:00:00Z", event.body().data().get(TrailTaking.AT_KEY));
        }
        assertEquals(
                stream.events().get(3).chained().hash().map(EventHash::sha256),
                Optional.ofNullable(events.get(3).body().data().get(TrailTaking.HASH_KEY)));
        List<ChainedEvent> chain = EventChain.chained(ChainHead.NONE, events);
        assertEquals(Optional.empty(), EventChain.verify(HERE, chain, Optional.empty()));
    }

    @Test
    void givenSomebodyWithoutANumberHereThenNothingIsTakenIn() {
        TrailStream stream = stream(Optional.empty());
        TrailTaking taking = taking(Map.of(new PersonNumber(1), new PersonNumber(11)));

        assertThrows(IllegalArgumentException.class, () -> taking.events(stream));
    }

    /** Rule H3: erased words are no fault, others are. */
    @Test
    void givenWordsThatDoNotFitTheirDigestThenTheEventIsNamed() {
        TrailStream erased = stream(Optional.empty());
        TrailStream true1 = stream(Optional.of("why"));
        List<TrailEvent> events = new ArrayList<>(true1.events());
        events.set(1, new TrailEvent(events.get(1).chained(), Optional.of(FreeText.salted("forged", new Random(4)))));
        events.set(2, new TrailEvent(events.get(2).chained(), Optional.of(FreeText.salted("added", new Random(4)))));
        TrailStream forged = new TrailStream(THERE, 77, Optional.empty(), Optional.empty(), events);

        assertEquals(List.of(), erased.foreignTexts());
        assertEquals(List.of(), true1.foreignTexts());
        assertEquals(List.of(2L, 3L), forged.foreignTexts());
        assertEquals(Optional.empty(), forged.verify());
    }

    @Test
    void givenATrailOfALaterSchemaThenItIsNotRead() {
        assertThrows(IllegalArgumentException.class, () -> new Trail(Trail.SCHEMA + 1, AT, Map.of(), List.of()));
        assertEquals(
                1,
                new Trail(Trail.SCHEMA, AT, Map.of(), List.of(stream(Optional.empty())))
                        .streams()
                        .size());
    }

    /** Also the lists of persons in the events of decisions. */
    @Test
    void givenSeveralPersonsUnderOneKeyThenEachIsMapped() {
        EventBody body = new EventBody(
                codec.encode(new SpecEvent.Stopped()).type(),
                Optional.empty(),
                Map.of("contributors", "1,3", "day", day(), "informed", "2,somebody"));
        TrailTaking taking = new TrailTaking(ADMIN, TAKEN, all(), DecisionEventCodec.personKeys(), Map.of());
        RecordedEvent event =
                new RecordedEvent(THERE, 1, new EventHeader(AT, new PersonNumber(1), 0), body, Optional.empty());
        TrailStream stream = new TrailStream(
                THERE,
                1,
                Optional.empty(),
                Optional.empty(),
                List.of(new TrailEvent(new ChainedEvent(event, Optional.empty()), Optional.empty())));

        NewEvent taken = taking.events(stream).get(0);
        assertEquals("11,13", taken.body().data().get("contributors"));
        assertEquals("12,somebody", taken.body().data().get("informed"));
        assertEquals(day(), taken.body().data().get("day"));
        assertEquals(
                new TreeSet<>(List.of("approver", "by", "contributors", "driver", "gone", "informed")),
                new TreeSet<>(DecisionEventCodec.personKeys()));
        assertEquals(Optional.of(new ChainBreak(1, ChainBreak.Kind.NO_HASH)), stream.verify());
    }

    private static String day() {
        return LocalDate.of(2026, 1, 2).toString();
    }

    private static TrailTaking taking(Map<PersonNumber, PersonNumber> persons) {
        return new TrailTaking(
                ADMIN, TAKEN, persons, SpecEventCodec.personKeys(), Map.of("content", Map.of("77", "99")));
    }

    private static Map<PersonNumber, PersonNumber> all() {
        return Map.of(
                new PersonNumber(1), new PersonNumber(11),
                new PersonNumber(2), new PersonNumber(12),
                new PersonNumber(3), new PersonNumber(13));
    }

    /** Two of its values look like persons and are none: a seed and a comment. */
    private TrailStream stream(Optional<String> words) {
        List<SpecEvent> events = List.of(
                new SpecEvent.Registered(
                        77,
                        SpecKind.RFC,
                        Optional.of(new PersonNumber(2)),
                        Optional.of("12"),
                        Optional.empty(),
                        Optional.empty()),
                new SpecEvent.ApproverNamed(new PersonNumber(1)),
                new SpecEvent.InReview(new RoundEvent.ReviewerNamed(
                        1, new PersonNumber(3), Perspective.DESIGN, Optional.of(new PersonNumber(1)))),
                new SpecEvent.InReview(new QuestionEvent.QuestionAsked(
                        2, new PersonNumber(2), Lens.FREE, true, QuestionKind.QUESTION)));
        FreeText text = FreeText.salted("why", new Random(4));
        List<RecordedEvent> recorded = new ArrayList<>();
        for (SpecEvent event : events) {
            int at = recorded.size();
            recorded.add(new RecordedEvent(
                    THERE,
                    at + 1L,
                    new EventHeader(AT.plusMillis(at), at == 2 ? PersonNumber.CLOCK : new PersonNumber(1), 0),
                    codec.encode(event),
                    at == 1 ? Optional.of(text.digest()) : Optional.empty()));
        }
        List<ChainedEvent> chain = EventChain.chained(ChainHead.NONE, recorded);
        return new TrailStream(
                THERE,
                77,
                Optional.of("A page"),
                EventChain.head(chain),
                chain.stream()
                        .map(event -> new TrailEvent(
                                event, event.event().sequence() == 2 ? words.map(ignored -> text) : Optional.empty()))
                        .toList());
    }
}
