package org.groundbreak.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.start.TimeToStart.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeToStartTest {

    private static final Instant APPROVED = Instant.parse("2026-01-01T12:00:00Z");

    /** Rule T8. */
    @ParameterizedTest
    @CsvSource({
        "PT5H, PT0S, STARTED",
        "PT0S, PT0S, STARTED",
        "PT-0.001S, PT0S, AT_ONCE",
        "PT-60S, PT0S, AT_ONCE",
        "PT-60.001S, PT0S, STARTED_EARLY",
        "PT-90S, PT30S, AT_ONCE",
        "PT-90S, PT-30S, AT_ONCE",
        "PT-90.001S, PT30S, STARTED_EARLY",
        "P-10D, PT30S, STARTED_EARLY"
    })
    void givenAStartThenItsClassFollowsFromTheSignAndTheClocks(Duration after, Duration clocks, Kind kind) {
        TimeToStart time = TimeToStart.between(APPROVED, epic(APPROVED, Optional.of(APPROVED.plus(after))), clocks);

        assertEquals(kind, time.kind());
        assertEquals(Optional.of(after), time.elapsed());
        assertEquals(Optional.empty(), time.waiting(APPROVED.plusSeconds(1)));
    }

    @Test
    void givenNoStartThenItIsAwaitedSinceTheApproval() {
        TimeToStart time =
                TimeToStart.between(APPROVED, epic(APPROVED.plusSeconds(9), Optional.empty()), Duration.ofSeconds(1));

        assertEquals(Kind.WAITING, time.kind());
        assertEquals(Optional.empty(), time.elapsed());
        assertEquals(Optional.of(Duration.ofHours(5)), time.waiting(APPROVED.plusSeconds(5 * 3600)));
        assertFalse(time.linkedLater());
    }

    /** Rule T9. */
    @Test
    void givenALinkAfterTheStartThenThatIsSaid() {
        Optional<Instant> started = Optional.of(APPROVED.plusSeconds(60));

        assertFalse(TimeToStart.between(APPROVED, epic(APPROVED.plusSeconds(60), started), Duration.ZERO)
                .linkedLater());
        assertTrue(TimeToStart.between(APPROVED, epic(APPROVED.plusSeconds(61), started), Duration.ZERO)
                .linkedLater());
    }

    @Test
    void t14GivenAnEpicThatBeganAtATimeNobodyKnowsThenItNeitherWaitsNorHasATime() {
        EpicTimes undated = new EpicTimes(1, APPROVED.plusSeconds(5), Optional.empty(), true);

        TimeToStart time = TimeToStart.between(APPROVED, undated, Duration.ZERO);

        assertEquals(Kind.UNDATED, time.kind());
        assertEquals(Optional.empty(), time.elapsed());
        assertEquals(Optional.empty(), time.waiting(APPROVED.plusSeconds(9)));
        assertFalse(time.linkedLater());
    }

    private static EpicTimes epic(Instant linkedAt, Optional<Instant> startedAt) {
        return new EpicTimes(1, linkedAt, startedAt);
    }
}
