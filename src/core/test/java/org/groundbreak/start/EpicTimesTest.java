package org.groundbreak.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule T10: one value per spec. */
class EpicTimesTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void t10GivenSeveralStartedEpicsThenTheEarliestStartCountsWhicheverWasLinkedFirst() {
        EpicTimes later = epic(1, 0, 60);
        EpicTimes earlier = epic(2, 5, 30);
        EpicTimes waiting = new EpicTimes(3, NOON.minusSeconds(9), Optional.empty());

        assertEquals(Optional.of(earlier), EpicTimes.first(List.of(waiting, later, earlier)));
        assertEquals(Optional.of(later), EpicTimes.first(List.of(later, waiting)));
    }

    @Test
    void t10GivenTwoStartsInOneMomentOrNoneThenTheFirstLinkAndThenTheOlderEpicCounts() {
        EpicTimes linkedFirst = epic(9, 1, 60);

        assertEquals(Optional.of(linkedFirst), EpicTimes.first(List.of(epic(1, 2, 60), linkedFirst)));
        assertEquals(Optional.of(epic(1, 2, 60)), EpicTimes.first(List.of(epic(3, 2, 60), epic(1, 2, 60))));
        EpicTimes waiting = new EpicTimes(4, NOON, Optional.empty());
        EpicTimes waitingLonger = new EpicTimes(5, NOON.minusSeconds(1), Optional.empty());
        assertEquals(Optional.of(waitingLonger), EpicTimes.first(List.of(waiting, waitingLonger)));
        assertEquals(Optional.empty(), EpicTimes.first(List.of()));
    }

    @Test
    void t10GivenAnEpicThatBeganAtATimeNobodyKnowsThenItCountsBeforeTheWaitingAndAfterTheStarted() {
        EpicTimes undated = new EpicTimes(1, NOON.plusSeconds(9), Optional.empty(), true);
        EpicTimes waiting = new EpicTimes(2, NOON, Optional.empty());

        assertEquals(Optional.of(undated), EpicTimes.first(List.of(waiting, undated)));
        assertEquals(Optional.of(epic(3, 9, 60)), EpicTimes.first(List.of(undated, epic(3, 9, 60))));
    }

    @Test
    void t14GivenAnEpicThenItsStateIsOneOfThree() {
        assertEquals(StartState.STARTED, epic(1, 0, 1).state());
        assertEquals(StartState.WAITING, new EpicTimes(1, NOON, Optional.empty()).state());
        assertEquals(StartState.UNDATED, new EpicTimes(1, NOON, Optional.empty(), true).state());
        assertThrows(IllegalArgumentException.class, () -> new EpicTimes(1, NOON, Optional.of(NOON), true));
    }

    private static EpicTimes epic(long id, long linkedAfter, long startedAfter) {
        return new EpicTimes(id, NOON.plusSeconds(linkedAfter), Optional.of(NOON.plusSeconds(startedAfter)));
    }
}
