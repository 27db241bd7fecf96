package org.groundbreak.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.Test;

/** Rule H7: what a review names by numbers of the place it comes from. */
class ReviewTakingTest {

    private static final PersonNumber ASKER = new PersonNumber(4);

    @Test
    void givenQuestionsThenEachGetsANumberBelowZeroEverywhereItIsNamed() {
        List<EventBody> events = List.of(
                asked(700).body(),
                asked(650).body(),
                new QuestionEvent.QuestionMoved(700, QuestionState.ANSWERED).body(),
                new MeetingEvent.ItemSettled(1, AgendaItem.question(650)).body());

        assertEquals(
                Map.of("comment", Map.of("700", "-1", "650", "-2"), "item", Map.of("q650", "q-2")),
                ReviewTaking.of(events).changes(person -> person));
    }

    /** A trail that was taken in before, went on here and is taken in once more. */
    @Test
    void givenAQuestionFromElsewhereAndOneFromHereThenTheirNumbersStayApart() {
        List<EventBody> events = List.of(asked(-1).body(), asked(1).body());

        assertEquals(
                Map.of("-1", "-1", "1", "-2"),
                ReviewTaking.of(events).changes(person -> person).get("comment"));
    }

    /** Of a trail whose beginning is not there, an item names a question that nobody asked. */
    @Test
    void givenAnItemOfAQuestionThatIsNotInTheTrailThenItGetsANumberAllTheSame() {
        List<EventBody> events =
                List.of(asked(700).body(), new MeetingEvent.ItemSettled(1, AgendaItem.question(650)).body());

        assertEquals(
                Map.of("q650", "q-2"),
                ReviewTaking.of(events).changes(person -> person).get("item"));
    }

    /** Whoever made a file by hand. */
    @Test
    void givenThatAnotherEventSaysSomethingUnderTheSameNamesThenItIsLeftAlone() {
        EventBody odd = new EventBody(
                ReviewEventType.ROUND_STARTED.type(),
                Optional.empty(),
                Map.of("round", "1", "comment", "abc", "item", "?"));

        assertEquals(
                Map.of("comment", Map.of(), "item", Map.of()),
                ReviewTaking.of(List.of(odd)).changes(person -> person));
    }

    @Test
    void givenSomebodysDissentThenItIsThatOfThePersonOfHere() {
        List<EventBody> events = List.of(
                new MeetingEvent.ItemSettled(1, AgendaItem.dissent(ASKER)).body(),
                new MeetingEvent.ItemSettled(1, AgendaItem.ANY_DISSENT).body());
        ReviewTaking taking = ReviewTaking.of(events);

        assertEquals(Set.of(ASKER), taking.persons());
        assertEquals(
                Map.of("d4", "d14", "dissent", "dissent"),
                taking.changes(person -> new PersonNumber(person.value() + 10)).get("item"));
    }

    @Test
    void givenAQuestionOfElsewhereThenItIsKnownAsSuchAndCanBeAnItem() {
        Review review = asked(-1).applyTo(Review.NONE, 1, new EventHeader(Instant.EPOCH, ASKER, 0, true));

        assertTrue(review.questions().of(-1).orElseThrow().isElsewhere());
        Review here = asked(1).applyTo(Review.NONE, 1, new EventHeader(Instant.EPOCH, ASKER, 0, true));
        assertFalse(here.questions().of(1).orElseThrow().isElsewhere());
        assertEquals(-1, AgendaItem.question(-1).commentId());
    }

    private static QuestionEvent.QuestionAsked asked(long comment) {
        return new QuestionEvent.QuestionAsked(comment, ASKER, Lens.FREE, true, QuestionKind.QUESTION);
    }
}
