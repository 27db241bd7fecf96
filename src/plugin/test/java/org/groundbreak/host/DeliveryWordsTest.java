package org.groundbreak.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.groundbreak.host.DeliveryWords.Evidence;
import org.groundbreak.host.DeliveryWords.Said;
import org.groundbreak.start.EpicDelivery;
import org.junit.jupiter.api.Test;

/** What people read of the time to start; rules T8 and T9. */
class DeliveryWordsTest {

    private static final Instant APPROVED = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant NOW = APPROVED.plus(Duration.ofHours(5));
    private static final Evidence PLAIN = new Evidence(false, false, false);

    private final DeliveryWords words = new DeliveryWords(TestWords.keys(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void givenAnApprovalAndNoStartThenTheTimeSinceIsSaid() {
        assertEquals(
                new Said("WAITING", "delivery.WAITING[duration.hours[5]]", List.of()),
                say(Optional.of(APPROVED), Optional.empty(), Optional.of(PLAIN)));
    }

    @Test
    void givenAnApprovalAndSilenceOfJiraThenNothingIsClaimed() {
        assertEquals(
                new Said("UNTOLD", "delivery.UNTOLD[duration.hours[5]]", List.of()),
                say(Optional.of(APPROVED), Optional.empty(), Optional.empty()));
    }

    @Test
    void givenAStartThenTheTimeFromTheApprovalIsSaidWithEveryNote() {
        Said said = say(
                Optional.of(APPROVED),
                Optional.of(APPROVED.plusSeconds(7200)),
                Optional.of(new Evidence(true, true, true)));

        assertEquals("STARTED", said.kind());
        assertEquals("delivery.STARTED[duration.hours[2]]", said.sentence());
        assertEquals(
                List.of("delivery.note.joined-later", "delivery.note.created-so", "delivery.note.category-assumed"),
                said.notes());
    }

    @Test
    void t14GivenAStartOfWhichNobodyKnowsWhenItWasThenNoTimeToItIsSaid() {
        EpicDelivery undated = new EpicDelivery(1, APPROVED, Optional.empty(), true);

        assertEquals(
                new Said("UNDATED", "delivery.UNDATED[duration.hours[5]]", List.of()),
                words.say(Optional.of(APPROVED), undated, Optional.of(PLAIN), () -> Duration.ZERO));
    }

    @Test
    void t8GivenAStartBeforeTheApprovalThenTheClocksDecideWhetherItWasEarly() {
        Optional<Instant> start = Optional.of(APPROVED.minusSeconds(90));

        assertEquals(
                "STARTED_EARLY",
                say(Optional.of(APPROVED), start, Optional.of(PLAIN)).kind());
        Said atOnce = words.say(Optional.of(APPROVED), epic(start), Optional.of(PLAIN), () -> Duration.ofSeconds(30));
        assertEquals("AT_ONCE", atOnce.kind());
    }

    @Test
    void t9GivenALinkAfterTheStartThenThatIsNoted() {
        EpicDelivery linkedLater = new EpicDelivery(1, APPROVED.plusSeconds(2), Optional.of(APPROVED.plusSeconds(1)));

        assertEquals(
                List.of("delivery.note.linked-later"),
                words.say(Optional.of(APPROVED), linkedLater, Optional.of(PLAIN), () -> Duration.ZERO)
                        .notes());
    }

    @Test
    void givenNoApprovalThenOnlyAStartIsWorthAWord() {
        assertEquals(new Said("NONE", "", List.of()), say(Optional.empty(), Optional.empty(), Optional.of(PLAIN)));
        assertEquals(
                "delivery.UNAPPROVED[duration.hours[6]]",
                say(Optional.empty(), Optional.of(NOW.minus(Duration.ofHours(6))), Optional.of(PLAIN))
                        .sentence());
    }

    @Test
    void givenAnApprovalAheadOfThisClockThenTheTimeSinceIsNotNegative() {
        assertEquals(
                "delivery.WAITING[duration.moment]",
                say(Optional.of(NOW.plusSeconds(3600)), Optional.empty(), Optional.of(PLAIN))
                        .sentence());
    }

    private Said say(Optional<Instant> approvedAt, Optional<Instant> startedAt, Optional<Evidence> evidence) {
        return words.say(approvedAt, epic(startedAt), evidence, () -> Duration.ZERO);
    }

    private static EpicDelivery epic(Optional<Instant> startedAt) {
        return new EpicDelivery(1, APPROVED.minus(Duration.ofDays(1)), startedAt);
    }
}
