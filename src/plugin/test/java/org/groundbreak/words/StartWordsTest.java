package org.groundbreak.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.start.Cause;
import org.groundbreak.start.EpicTimes;
import org.groundbreak.start.Start;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.StatusThen;
import org.groundbreak.start.Uncounted.Reason;
import org.groundbreak.words.StartWords.Said;
import org.junit.jupiter.api.Test;

/** What people read of the time to start; rules T4, T8, T9, T13 and T14. */
class StartWordsTest {

    private static final Instant APPROVED = Instant.parse("2026-03-02T10:00:00Z");
    private static final Optional<Instant> SINCE = Optional.of(APPROVED.minusSeconds(60));
    private static final Instant NOW = APPROVED.plus(Duration.ofHours(5));
    private static final EpicFact PLAIN = fact(Optional.empty(), Optional.empty(), Map.of());

    private final StartWords words = new StartWords(TestWords.keys(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void givenAnApprovalAndNoStartThenTheTimeSinceIsSaid() {
        assertEquals(
                new Said("WAITING", "start.WAITING[duration.hours[5]]", List.of()),
                say(Optional.of(APPROVED), Optional.empty(), Optional.of(PLAIN)));
    }

    @Test
    void givenAnApprovalAndSilenceOfJiraThenNothingIsClaimed() {
        assertEquals(
                new Said("UNTOLD", "start.UNTOLD[duration.hours[5]]", List.of()),
                say(Optional.of(APPROVED), Optional.empty(), Optional.empty()));
    }

    @Test
    void givenAStartThenTheTimeFromTheApprovalIsSaidWithEveryNote() {
        Instant at = APPROVED.plusSeconds(7200);
        Start start = start(at, new Cause.Joined(1, Optional.empty()), StatusCategory.IN_PROGRESS, true);
        Map<Reason, Integer> notCounted = Map.of(Reason.STATUS_UNKNOWN, 1, Reason.TYPE, 2);

        Said said =
                say(Optional.of(APPROVED), Optional.of(at), Optional.of(fact(Optional.of(start), SINCE, notCounted)));

        assertEquals("STARTED", said.kind());
        assertEquals("start.STARTED[duration.hours[2]]", said.sentence());
        assertEquals(
                List.of(
                        "start.note.joined-later",
                        "start.note.category-assumed",
                        "start.note.history-incomplete",
                        "start.note.maybe-earlier[" + words(SINCE.get()) + "]",
                        "start.not-counted.STATUS_UNKNOWN.one",
                        "start.not-counted.TYPE.many[2]"),
                said.notes());
    }

    @Test
    void t13GivenNoStartThenWhatIsNotKnownIsSaidWhileItIsAwaited() {
        Said said = say(
                Optional.of(APPROVED),
                Optional.empty(),
                Optional.of(fact(Optional.empty(), SINCE, Map.of(Reason.STATUS_UNKNOWN, 1))));

        assertEquals("WAITING", said.kind());
        assertEquals(
                List.of("start.note.maybe-started[" + words(SINCE.get()) + "]", "start.not-counted.STATUS_UNKNOWN.one"),
                said.notes());
    }

    @Test
    void t14GivenAStartOfWhichNobodyKnowsWhenItWasThenNoTimeToItIsSaidAndWhyIs() {
        Optional<EpicFact> told = Optional.of(fact(Optional.empty(), Optional.empty(), Map.of(Reason.UNDATED, 1)));
        EpicTimes undated = new EpicTimes(1, APPROVED, Optional.empty(), true);
        List<String> why = List.of("start.not-counted.UNDATED.one");

        assertEquals(
                new Said("UNDATED", "start.UNDATED[duration.hours[5]]", why),
                words.say(Optional.of(APPROVED), undated, told, () -> Duration.ZERO));
        assertEquals(
                new Said("UNAPPROVED", "start.UNAPPROVED.undated", why),
                words.say(Optional.empty(), undated, told, () -> Duration.ZERO));
    }

    @Test
    void givenAStepThenItIsSaidWhatItWas() {
        assertEquals(
                "start.started[category.DONE, " + words(NOW) + "]",
                words.started(start(NOW, new Cause.Moved(1), StatusCategory.DONE, false)));
        assertEquals(
                "start.created[category.IN_PROGRESS, " + words(NOW) + "]",
                words.started(start(NOW, new Cause.Created(), StatusCategory.IN_PROGRESS, false)));
    }

    @Test
    void t4GivenAnIssueThatJoinedWhileBegunThenItIsNotSaidToHaveMovedOnThatDay() {
        Cause known = new Cause.Joined(1, SINCE);
        Cause unknown = new Cause.Joined(1, Optional.empty());

        assertEquals(
                "start.joined[" + words(NOW) + ", " + words(SINCE.get()) + "]",
                words.started(start(NOW, known, StatusCategory.IN_PROGRESS, false)));
        assertEquals(
                "start.joined.unknown[" + words(NOW) + "]",
                words.started(start(NOW, unknown, StatusCategory.IN_PROGRESS, false)));
        assertEquals(
                "start.joined.done[" + words(NOW) + ", " + words(SINCE.get()) + "]",
                words.started(start(NOW, known, StatusCategory.DONE, false)));
        assertEquals(
                "start.joined.done-unknown[" + words(NOW) + "]",
                words.started(start(NOW, unknown, StatusCategory.DONE, false)));
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
        EpicTimes linkedLater = new EpicTimes(1, APPROVED.plusSeconds(2), Optional.of(APPROVED.plusSeconds(1)));

        assertEquals(
                List.of("start.note.linked-later"),
                words.say(Optional.of(APPROVED), linkedLater, Optional.of(PLAIN), () -> Duration.ZERO)
                        .notes());
    }

    @Test
    void givenNoApprovalThenOnlyAStartIsWorthAWord() {
        assertEquals(new Said("NONE", "", List.of()), say(Optional.empty(), Optional.empty(), Optional.of(PLAIN)));
        assertEquals(
                "start.UNAPPROVED[duration.hours[6]]",
                say(Optional.empty(), Optional.of(NOW.minus(Duration.ofHours(6))), Optional.of(PLAIN))
                        .sentence());
    }

    @Test
    void givenAnApprovalAheadOfThisClockThenTheTimeSinceIsNotNegative() {
        assertEquals(
                "start.WAITING[duration.moment]",
                say(Optional.of(NOW.plusSeconds(3600)), Optional.empty(), Optional.of(PLAIN))
                        .sentence());
    }

    private Said say(Optional<Instant> approvedAt, Optional<Instant> startedAt, Optional<EpicFact> told) {
        return words.say(approvedAt, epic(startedAt), told, () -> Duration.ZERO);
    }

    private static EpicTimes epic(Optional<Instant> startedAt) {
        return new EpicTimes(1, APPROVED.minus(Duration.ofDays(1)), startedAt);
    }

    private static EpicFact fact(Optional<Start> start, Optional<Instant> maybeSince, Map<Reason, Integer> notCounted) {
        return new EpicFact(start, maybeSince, notCounted, false);
    }

    private static Start start(Instant at, Cause cause, StatusCategory category, boolean doubtful) {
        return new Start(at, 7, cause, new StatusThen("3", category, doubtful), doubtful);
    }

    private static String words(Instant instant) {
        return TestWords.keys().instant(instant);
    }
}
