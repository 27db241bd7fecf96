package org.groundbreak.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.events.LogEntry;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Review;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.reviews.VerdictEvent;
import org.groundbreak.specs.ReviewState;
import org.groundbreak.specs.SpecDecider;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.start.WayStep.Place;
import org.groundbreak.start.WayStep.Progress;
import org.groundbreak.storage.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules W1 to W6: the way in words, one word a step, with the day it was reached and what is said besides. */
class SpecWayTest {

    private static final PersonNumber ANNA = new PersonNumber(1);
    private static final StartSight NO_EPIC =
            StartSight.of(Optional.empty(), false, false, Optional.empty(), () -> Duration.ZERO);

    private static final Fingerprint SEEN = new Fingerprint(0, "0".repeat(64));

    private final SpecDecider specs = new SpecDecider();
    private final List<LogEntry<SpecEvent>> entries = new ArrayList<>();

    @BeforeEach
    void registered() {
        happened(
                1,
                new SpecEvent.Registered(
                        42, SpecKind.RFC, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void w1GivenADraftThenItStandsAtItsFirstStepSinceItWasPublished() {
        assertEquals("CURRENT 1, AHEAD, AHEAD, AHEAD, AHEAD NO_EPIC", way());
    }

    @Test
    void w2GivenAnApprovalWithoutARoundThenReviewAndMeetingArePassedWithoutOneAndNeverAsIfTheyHadHappened() {
        approved(3, 3);

        assertEquals("DONE 1, WITHOUT NO_ROUND, WITHOUT NO_MEETING, CURRENT 3, AHEAD NO_EPIC", way());
    }

    @Test
    void w2GivenARoundThatWasOpenForAWhileThenThereWasAReview() {
        happened(2, new SpecEvent.InReview(new RoundEvent.RoundStarted(1)));
        assertEquals("DONE 1, CURRENT 2, AHEAD, AHEAD, AHEAD NO_EPIC", way());

        happened(3, new SpecEvent.InReview(new VerdictEvent.VerdictGiven(1, Verdict.APPROVE, SEEN)));
        closed(4, RoundOutcome.APPROVED);
        assertEquals("DONE 1, DONE 2, WITHOUT NO_MEETING, CURRENT 4, AHEAD NO_EPIC", way());
    }

    @Test
    void w1GivenChangesRequestedThenItIsADraftAgainSinceThatDay() {
        happened(2, new SpecEvent.InReview(new RoundEvent.RoundStarted(1)));
        closed(4, RoundOutcome.CHANGES_REQUESTED);

        assertEquals("CURRENT 4, AHEAD, AHEAD, AHEAD, AHEAD NO_EPIC", way());
    }

    @Test
    void w2GivenAReviewBeforeAndAnApprovalWithoutOneThenTheLatestRoundIsShown() {
        happened(2, new SpecEvent.InReview(new RoundEvent.RoundStarted(1)));
        closed(4, RoundOutcome.CHANGES_REQUESTED);
        approved(5, 5);

        assertEquals("DONE 1, WITHOUT NO_ROUND, WITHOUT NO_MEETING, CURRENT 5, AHEAD NO_EPIC", way());
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundOutcome.class,
            names = {"REJECTED", "WITHDRAWN"})
    void w1GivenARoundThatEndedOtherwiseThenThatIsWhereItStands(RoundOutcome outcome) {
        happened(2, new SpecEvent.InReview(new RoundEvent.RoundStarted(1)));
        closed(4, outcome);

        assertEquals("DONE 1, DONE 2, WITHOUT NO_MEETING, CURRENT 4, AHEAD NO_EPIC", way());
        assertEquals(SpecStatus.after(outcome), whole(false, NO_EPIC).status());
    }

    @Test
    void w4GivenAnApprovalThatWasWithdrawnThenTheWithdrawalStandsInItsPlace() {
        approved(3, 3);
        happened(5, new SpecEvent.ApprovalWithdrawn(1));

        assertEquals("DONE 1, WITHOUT NO_ROUND, WITHOUT NO_MEETING, CURRENT 5, AHEAD NO_EPIC", way());
        assertEquals(SpecStatus.WITHDRAWN, whole(false, NO_EPIC).status());

        approved(6, 6);
        assertEquals("DONE 1, WITHOUT NO_ROUND, WITHOUT NO_MEETING, CURRENT 6, AHEAD NO_EPIC", way());
    }

    @Test
    void w4GivenAPageThatChangedSinceThenTheApprovalIsThereWithARemark() {
        approved(3, 3);

        assertEquals(
                "DONE 1, WITHOUT NO_ROUND, WITHOUT NO_MEETING, CURRENT 3 CHANGED, AHEAD NO_EPIC",
                words(whole(true, NO_EPIC)));
        assertEquals(
                "DONE 1, WITHOUT NO_ROUND, WITHOUT NO_MEETING, DONE 3 CHANGED, CURRENT 5",
                words(whole(true, started(5, Optional.of(day(3))))));
    }

    @ParameterizedTest
    @CsvSource({
        // started on, approval that counts on, what is said
        "5,  3,  CURRENT 5",
        "2,  3,  CURRENT 2 EARLY",
    })
    void w5GivenAnApprovedSpecWhoseWorkHasBegunThenItStandsAtTheStart(int started, int counted, String start) {
        approved(3, 3);

        assertEquals(
                "DONE 1, WITHOUT NO_ROUND, WITHOUT NO_MEETING, DONE 3, " + start,
                words(whole(false, started(started, Optional.of(day(counted))))));
    }

    @Test
    void w5GivenClocksThatAreApartThenAStartJustBeforeTheApprovalIsNotEarly() {
        Instant approvedAt = day(3);
        EpicTimes epic = epic(Optional.of(approvedAt.minusSeconds(90)), false);

        assertEquals(StartSight.Kind.EARLY, sight(epic, Optional.of(approvedAt)).kind());
        assertEquals(
                StartSight.Kind.STARTED,
                StartSight.of(Optional.of(epic), true, false, Optional.of(approvedAt), () -> Duration.ofSeconds(30))
                        .kind());
    }

    @Test
    void w5GivenWorkThatBeganOnADraftThenTheStartIsDoneAndTheDraftIsThePresentStep() {
        assertEquals(
                "CURRENT 1, AHEAD, AHEAD, AHEAD, DONE 2 UNAPPROVED", words(whole(false, started(2, Optional.empty()))));
    }

    /** The approval that stood when the work began counts (rule T7), so nothing was early. */
    @Test
    void w5GivenAWithdrawalAfterTheStartThenTheStartIsNotCalledEarly() {
        approved(3, 3);
        happened(5, new SpecEvent.ApprovalWithdrawn(1));

        assertEquals(
                "DONE 1, WITHOUT NO_ROUND, WITHOUT NO_MEETING, CURRENT 5, DONE 4",
                words(whole(false, started(4, Optional.of(day(3))))));
    }

    @ParameterizedTest
    @CsvSource({
        "true,  false, AHEAD WAITING",
        "false, false, UNKNOWN UNTOLD",
        "true,  true,  UNKNOWN MAYBE",
    })
    void w5GivenALinkedEpicWithoutAStartThenOnlyWhatJiraToldIsSaid(boolean told, boolean maybe, String start) {
        approved(3, 3);
        StartSight sight = StartSight.of(
                Optional.of(epic(Optional.empty(), false)), told, maybe, Optional.of(day(3)), () -> Duration.ZERO);

        assertEquals("DONE 1, WITHOUT NO_ROUND, WITHOUT NO_MEETING, CURRENT 3, " + start, words(whole(false, sight)));
    }

    @Test
    void w5GivenWorkThatBeganNobodyKnowsWhenThenItHasBegunWithoutADate() {
        approved(3, 3);
        StartSight sight = sight(epic(Optional.empty(), true), Optional.of(day(3)));

        assertTrue(sight.begun());
        assertEquals(
                "DONE 1, WITHOUT NO_ROUND, WITHOUT NO_MEETING, DONE 3, CURRENT UNDATED", words(whole(false, sight)));
    }

    @Test
    void w6GivenAnEventOfANewerVersionThenThereIsNoWay() {
        happened(2, new SpecEvent.Unreadable(new EventType("SOMETHING_NEW")));

        assertEquals("", way());
    }

    @Test
    void givenAStoppedSpecOrNoneThenThereIsNoWay() {
        happened(2, new SpecEvent.Stopped());
        assertEquals("", way());

        entries.clear();
        assertEquals("", way());
    }

    @ParameterizedTest
    @EnumSource(SpecStatus.class)
    void w1GivenAnyStatusThenExactlyOneStepIsThePresentOneWhateverTheStart(SpecStatus status) {
        for (StartSight.Kind kind : StartSight.Kind.values()) {
            boolean dated = kind == StartSight.Kind.STARTED
                    || kind == StartSight.Kind.EARLY
                    || kind == StartSight.Kind.UNAPPROVED;
            StartSight start = new StartSight(kind, dated ? Optional.of(day(9)) : Optional.empty());

            List<WayStep> steps = SpecWay.of(of(status), entries, false, start).steps();

            assertEquals(
                    List.of(Place.values()), steps.stream().map(WayStep::place).toList());
            long present = steps.stream()
                    .filter(step -> step.progress() == Progress.CURRENT)
                    .count();
            assertEquals(1, present, kind + " " + steps);
        }
    }

    /** Rule W3. */
    @Test
    void w3GivenAWindowThatEndedInAMeetingThenTheMeetingIsAStep() {
        happened(2, new SpecEvent.InReview(new RoundEvent.RoundStarted(1)));
        happened(4, new SpecEvent.InReview(new RoundEvent.WindowEnded(1, day(3))));
        assertEquals("DONE 1, DONE 2, CURRENT 3, AHEAD, AHEAD NO_EPIC", way());

        happened(5, new SpecEvent.InReview(new VerdictEvent.VerdictGiven(1, Verdict.APPROVE, SEEN)));
        closed(5, RoundOutcome.APPROVED);
        assertEquals("DONE 1, DONE 2, DONE 3, CURRENT 5, AHEAD NO_EPIC", way());
    }

    /** Rule R11. */
    @Test
    void w2GivenARoundThatWasCalledOffThenTheOneBeforeIsShown() {
        happened(2, new SpecEvent.InReview(new RoundEvent.RoundStarted(1)));
        closed(3, RoundOutcome.CHANGES_REQUESTED);
        String before = way();
        happened(4, new SpecEvent.InReview(new RoundEvent.RoundStarted(2)));
        happened(5, new SpecEvent.InReview(new RoundEvent.RoundCalledOff(2)));

        assertEquals(before, way());
    }

    private SpecState of(SpecStatus status) {
        SpecState draft = specs.fold(entries);
        return new SpecState(
                draft.sequence(),
                draft.registration(),
                draft.driver(),
                draft.approver(),
                new ReviewState(
                        Review.NONE,
                        new ReviewState.Standing(status, Optional.empty(), Optional.empty()),
                        Optional.empty()),
                draft.links(),
                false,
                false);
    }

    private String way() {
        return words(whole(false, NO_EPIC));
    }

    private SpecWay whole(boolean changed, StartSight start) {
        return SpecWay.of(specs.fold(entries), entries, changed, start);
    }

    private static String words(SpecWay way) {
        return way.steps().stream().map(SpecWayTest::words).collect(Collectors.joining(", "));
    }

    private static String words(WayStep step) {
        return step.progress()
                + step.at()
                        .map(at -> " " + Duration.between(day(0), at).toDays())
                        .orElse("")
                + step.remark().map(remark -> " " + remark).orElse("");
    }

    private static StartSight started(int day, Optional<Instant> approved) {
        return sight(epic(Optional.of(day(day)), false), approved);
    }

    private static StartSight sight(EpicTimes epic, Optional<Instant> approved) {
        return StartSight.of(Optional.of(epic), true, false, approved, () -> Duration.ZERO);
    }

    private static EpicTimes epic(Optional<Instant> started, boolean undated) {
        return new EpicTimes(7, day(1), started, undated);
    }

    private void approved(int opened, int closed) {
        happened(opened, new SpecEvent.InReview(new RoundEvent.RoundStarted(1)));
        happened(opened, new SpecEvent.InReview(new VerdictEvent.VerdictGiven(1, Verdict.APPROVE, SEEN)));
        closed(closed, RoundOutcome.APPROVED);
    }

    private void closed(int day, RoundOutcome outcome) {
        happened(day, new SpecEvent.InReview(new RoundEvent.RoundClosed(1, outcome)));
    }

    private void happened(int day, SpecEvent event) {
        entries.add(new LogEntry<>(entries.size() + 1, new EventHeader(day(day), ANNA, 1), event));
    }

    private static Instant day(int day) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * day);
    }
}
