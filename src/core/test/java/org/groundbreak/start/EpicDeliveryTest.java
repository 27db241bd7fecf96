package org.groundbreak.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule T10: one value per spec. */
class EpicDeliveryTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void t10GivenSeveralStartedEpicsThenTheEarliestStartCountsWhicheverWasLinkedFirst() {
        EpicDelivery later = epic(1, 0, 60);
        EpicDelivery earlier = epic(2, 5, 30);
        EpicDelivery waiting = new EpicDelivery(3, NOON.minusSeconds(9), Optional.empty());

        assertEquals(Optional.of(earlier), EpicDelivery.first(List.of(waiting, later, earlier)));
        assertEquals(Optional.of(later), EpicDelivery.first(List.of(later, waiting)));
    }

    @Test
    void t10GivenTwoStartsInOneMomentOrNoneThenTheFirstLinkAndThenTheOlderEpicCounts() {
        EpicDelivery linkedFirst = epic(9, 1, 60);

        assertEquals(Optional.of(linkedFirst), EpicDelivery.first(List.of(epic(1, 2, 60), linkedFirst)));
        assertEquals(Optional.of(epic(1, 2, 60)), EpicDelivery.first(List.of(epic(3, 2, 60), epic(1, 2, 60))));
        EpicDelivery waiting = new EpicDelivery(4, NOON, Optional.empty());
        EpicDelivery waitingLonger = new EpicDelivery(5, NOON.minusSeconds(1), Optional.empty());
        assertEquals(Optional.of(waitingLonger), EpicDelivery.first(List.of(waiting, waitingLonger)));
        assertEquals(Optional.empty(), EpicDelivery.first(List.of()));
    }

    @Test
    void t10GivenAnEpicThatBeganAtATimeNobodyKnowsThenItCountsBeforeTheWaitingAndAfterTheStarted() {
        EpicDelivery undated = new EpicDelivery(1, NOON.plusSeconds(9), Optional.empty(), true);
        EpicDelivery waiting = new EpicDelivery(2, NOON, Optional.empty());

        assertEquals(Optional.of(undated), EpicDelivery.first(List.of(waiting, undated)));
        assertEquals(Optional.of(epic(3, 9, 60)), EpicDelivery.first(List.of(undated, epic(3, 9, 60))));
    }

    @Test
    void t14GivenAnEpicThenItsStateIsOneOfThree() {
        assertEquals(StartState.STARTED, epic(1, 0, 1).state());
        assertEquals(StartState.WAITING, new EpicDelivery(1, NOON, Optional.empty()).state());
        assertEquals(StartState.UNDATED, new EpicDelivery(1, NOON, Optional.empty(), true).state());
        assertThrows(IllegalArgumentException.class, () -> new EpicDelivery(1, NOON, Optional.of(NOON), true));
    }

    private static EpicDelivery epic(long id, long linkedAfter, long startedAfter) {
        return new EpicDelivery(id, NOON.plusSeconds(linkedAfter), Optional.of(NOON.plusSeconds(startedAfter)));
    }
}
