package org.groundbreak.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventDataCodec;
import org.groundbreak.events.EventType;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewEventTypeTest {

    private static final Instant AT = Instant.parse("2026-10-25T13:00:00.250Z");
    private static final Fingerprint PRINT = new Fingerprint(1, "ab".repeat(32));

    static List<ReviewEvent> events() {
        return List.of(
                new RoundEvent.RoundStarted(2),
                planned(),
                new RoundEvent.ReviewerNamed(2, new PersonNumber(7), Perspective.DESIGN, Optional.empty()),
                new RoundEvent.ReviewerNamed(
                        2, new PersonNumber(7), Perspective.DESIGN, Optional.of(new PersonNumber(8))),
                new RoundEvent.ReviewTakenOn(2),
                new RoundEvent.WindowExtended(2, AT),
                new RoundEvent.WindowEnded(2, AT),
                new RoundEvent.RoundClosed(2, RoundOutcome.REJECTED),
                new RoundEvent.RoundClosed(2, RoundOutcome.APPROVED, EnumSet.allOf(Perspective.class)),
                new RoundEvent.RoundCalledOff(2),
                new VerdictEvent.VerdictGiven(2, Verdict.ABSTAIN, PRINT),
                new VerdictEvent.VerdictGiven(2, Verdict.APPROVE, PRINT, true),
                new VerdictEvent.VerdictWithdrawn(2),
                new QuestionEvent.QuestionAsked(9, new PersonNumber(3), Lens.FREE, true, QuestionKind.NEEDS_TIME),
                new QuestionEvent.QuestionAsked(9, new PersonNumber(3), Lens.FREE, false, QuestionKind.QUESTION),
                new QuestionEvent.QuestionMoved(9, QuestionState.CARRIED),
                new MeetingEvent.MeetingPlanned(2, new Meeting.Slot(AT, Duration.ofMinutes(45))),
                new MeetingEvent.MeetingCancelled(2),
                new MeetingEvent.ItemSettled(2, AgendaItem.question(9)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void givenAnEventThenItIsReadAsItWasWritten(ReviewEvent event) {
        EventBody body = event.body();

        assertEquals(body.data(), EventDataCodec.decode(EventDataCodec.encode(body.data())));
        assertEquals(Optional.of(event), ReviewEventType.read(body));
    }

    @ParameterizedTest
    @MethodSource("events")
    void givenMoreDataThanThisVersionKnowsThenTheEventIsRead(ReviewEvent event) {
        Map<String, String> more = new TreeMap<>(event.body().data());
        more.put("colour", "red");

        assertEquals(
                Optional.of(event),
                ReviewEventType.read(
                        new EventBody(event.body().type(), event.body().fingerprint(), more)));
    }

    /** Rule H4: a person whose key is not among them would be somebody else where the history is taken in. */
    @ParameterizedTest
    @MethodSource("events")
    void givenAnEventThenTheKeysOfItsPersonsAreKnown(ReviewEvent event) throws ReflectiveOperationException {
        Set<String> persons = new TreeSet<>();
        for (RecordComponent part : event.getClass().getRecordComponents()) {
            Object value = part.getAccessor().invoke(event);
            if ((value instanceof Optional<?> maybe ? maybe.orElse(null) : value) instanceof PersonNumber person) {
                persons.add(person.toString());
            }
        }
        Map<String, String> data = new TreeMap<>(event.body().data());
        data.keySet().retainAll(ReviewEventType.personKeys());

        assertEquals(persons, new TreeSet<>(data.values()));
    }

    @Test
    void givenEveryTypeThenItIsTriedHere() {
        assertEquals(
                Set.of(ReviewEventType.values()).size(),
                events().stream().map(event -> event.body().type()).distinct().count());
    }

    @Test
    void givenAnEventThenItsKeptFormIsFixed() {
        assertEquals(
                "1\ncommentRequired=true\nendsAt=2026-10-25T13:00:00.250Z\nkeepOpen=false\nlength=PT48H\nquorum=3"
                        + "\nrequired=ENGINEERING,PRODUCT\nround=2\nwindowClock=WORKING",
                EventDataCodec.encode(planned().body().data()));
        assertEquals(
                "1\nround=2\nverdict=APPROVE",
                EventDataCodec.encode(new VerdictEvent.VerdictGiven(2, Verdict.APPROVE, PRINT)
                        .body()
                        .data()));
    }

    @ParameterizedTest
    @CsvSource({
        "ROUND_PAINTED, round, 1",
        "ROUND_STARTED, round, one",
        "WINDOW_ENDED, endedAt, yesterday",
        "MEETING_PLANNED, length, long",
        "REVIEWER_NAMED, reviewer, 0",
        "ITEM_SETTLED, item, x",
        "QUESTION_MOVED, state, LOST",
    })
    void givenWhatThisVersionCannotReadThenItIsNone(String type, String key, String value) {
        Map<String, String> data = new TreeMap<>(Map.of(
                "round", "1", "comment", "9", "meetingAt", AT.toString(), "perspective", "DESIGN", "length", "PT30M"));
        data.put(key, value);

        assertEquals(
                Optional.empty(), ReviewEventType.read(new EventBody(new EventType(type), Optional.empty(), data)));
    }

    private static RoundEvent.RoundPlanned planned() {
        return new RoundEvent.RoundPlanned(
                2,
                new WindowLength(Duration.ofHours(48), WindowClock.WORKING),
                AT,
                new RoundRules(Set.of(Perspective.PRODUCT, Perspective.ENGINEERING), 3, false, true));
    }
}
