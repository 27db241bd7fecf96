package org.groundbreak.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.groundbreak.events.EventHeader;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.QuestionEvent.QuestionAsked;
import org.groundbreak.reviews.QuestionEvent.QuestionMoved;
import org.junit.jupiter.api.Test;

/** Questions are kept in the order in which they were asked (rule R12), and what a step costs does not grow with them. */
class QuestionListTest {

    private static final PersonNumber ANN = new PersonNumber(4);
    private static final EventHeader HEADER = new EventHeader(Instant.parse("2026-10-23T13:00:00Z"), ANN, 0);
    private static final int MOVES = 9;

    /** Against an ordinary map, with ids as hosts give them: in a row, far apart, as large as can be. */
    @Test
    void givenAnyQuestionsInAnyOrderThenTheListSaysWhatWasPutThereLast() {
        Random random = new Random(9);
        for (int run = 0; run < 200; run++) {
            Map<Long, Question> expected = new LinkedHashMap<>();
            QuestionList list = QuestionList.NONE;
            for (int step = 0; step < 60; step++) {
                Question question = question(id(random), step);
                QuestionList before = list;
                List<Question> were = before.all();
                list = list.with(question);
                expected.put(question.commentId(), question);

                assertEquals(were, before.all());
                assertEquals(List.copyOf(expected.values()), list.all());
            }
            for (Question question : expected.values()) {
                assertEquals(Optional.of(question), list.of(question.commentId()));
            }
            assertEquals(Optional.empty(), list.of(77_777));
        }
    }

    @Test
    void givenNoneThenThereIsNoneAndNothingIsFound() {
        assertTrue(QuestionList.NONE.isEmpty());
        assertEquals(List.of(), QuestionList.NONE.all());
        assertEquals(Optional.empty(), QuestionList.NONE.of(1));
        assertFalse(QuestionList.NONE.with(question(1, 1)).isEmpty());
    }

    @Test
    void givenTheSameQuestionsThenTheListsAreTheSameAndInAnotherOrderTheyAreNot() {
        QuestionList list = QuestionList.NONE.with(question(1, 1)).with(question(2, 2));

        QuestionList again =
                QuestionList.NONE.with(question(1, 9)).with(question(2, 2)).with(question(1, 1));
        assertEquals(list, again);
        assertEquals(list.all().hashCode(), again.hashCode());
        assertEquals(list.all().toString(), again.toString());
        assertNotEquals(list, QuestionList.NONE.with(question(2, 2)).with(question(1, 1)));
        assertNotEquals(list, List.of());
    }

    /** By the memory that is taken, which is the same on every machine: a list that is copied takes a hundred times as much. */
    @Test
    void givenTenTimesAsManyQuestionsAndMovesThenTheirFoldCostsSomeTenTimesAsMuch() {
        cost(100);

        double few = cost(100);
        double many = cost(1_000);

        assertTrue(many < 20 * few, many + " bytes for 10,000 events, " + few + " for 1,000");
    }

    private static double cost(int questions) {
        List<ReviewEvent> events = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            events.add(new QuestionAsked(1_000_000_000L + 3L * i, ANN, Lens.FREE, true, QuestionKind.QUESTION));
        }
        for (int move = 0; move < MOVES; move++) {
            for (int i = 0; i < questions; i++) {
                QuestionState to = move % 2 == 0 ? QuestionState.RESOLVED : QuestionState.OPEN;
                events.add(new QuestionMoved(1_000_000_000L + 3L * i, to));
            }
        }
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        Review review = Review.NONE;
        for (int i = 0; i < events.size(); i++) {
            review = events.get(i).applyTo(review, i + 1L, HEADER);
        }
        long taken = memory.getCurrentThreadAllocatedBytes() - before;
        assertEquals(questions, review.questions().all().size());
        assertEquals(0, review.questions().inTheWay().size());
        return taken;
    }

    private static long id(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(10);
            case 1 -> 1_000_000_000_000L + random.nextInt(10);
            case 2 -> Long.MAX_VALUE - random.nextInt(3);
            default -> 1L << random.nextInt(63);
        };
    }

    private static Question question(long commentId, int sequence) {
        return new Question(
                commentId,
                ANN,
                Lens.FREE,
                sequence % 3 == 0,
                QuestionKind.QUESTION,
                HEADER.at(),
                false,
                QuestionState.OPEN,
                ANN,
                sequence);
    }
}
