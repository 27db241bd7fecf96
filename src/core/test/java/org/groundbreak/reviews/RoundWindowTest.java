package org.groundbreak.reviews;

import static org.groundbreak.reviews.ReviewFixture.DAN;
import static org.groundbreak.reviews.ReviewFixture.END;
import static org.groundbreak.reviews.ReviewFixture.FAY;
import static org.groundbreak.reviews.ReviewFixture.START;
import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.EVE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.events.EventHeader;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.LinkEpic;
import org.groundbreak.specs.SpecFixture;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.specs.StopTreatingAsSpec;
import org.junit.jupiter.api.Test;

/** How the window of a round ends, and how it is extended. */
class RoundWindowTest {

    /** Rules R3 and R4. */
    @Test
    void givenAWindowThatIsKeptOpenThenItsEndApproves() {
        ReviewFixture spec = ReviewFixture.started(new RoundRules(Set.of(), 0, true, false))
                .verdict(BEN, Verdict.APPROVE)
                .verdict(DAN, Verdict.APPROVE);
        assertEquals(SpecStatus.IN_REVIEW, spec.status());

        spec.at(END.plusSeconds(40)).run(new EndWindow(spec.asking(PersonNumber.CLOCK)));

        assertEquals(List.of("WINDOW_ENDED", "ROUND_CLOSED"), spec.types(spec.count() - 2));
        assertEquals(Optional.of(END), spec.state().approval().map(Approval::at));
        assertEquals(
                PersonNumber.CLOCK,
                spec.recorded().get(spec.count() - 1).header().actor());
    }

    /** Rule R2. */
    @Test
    void givenTheEndOfTheWindowThenItIsRecordedOnceAtItsPlannedInstantByTheClock() {
        ReviewFixture spec = ReviewFixture.started();
        EndWindow early = new EndWindow(spec.at(END.minusMillis(1)).asking(PersonNumber.CLOCK));
        int before = spec.count();
        assertEquals(before, spec.run(early).count());

        EndWindow late = new EndWindow(spec.at(END.plusSeconds(59)).asking(PersonNumber.CLOCK));
        spec.run(late).run(late);

        assertEquals(List.of("WINDOW_ENDED"), spec.types(before));
        assertEquals(
                new EventHeader(END, PersonNumber.CLOCK, 0),
                spec.recorded().get(before).header());
        assertEquals(Optional.of(END), spec.round().endedAt());
        assertEquals(SpecStatus.DECISION_MEETING, spec.status());
    }

    /** Rule R2: at the very instant it has ended. */
    @Test
    void givenACommandAfterTheEndThenItIsDecidedAsAfterTheEndThoughTheJobHasNotRun() {
        ReviewFixture spec =
                ReviewFixture.started().verdict(BEN, Verdict.APPROVE).verdict(DAN, Verdict.APPROVE);
        int before = spec.count();

        spec.at(END).verdict(FAY, Verdict.APPROVE);

        assertEquals(List.of("WINDOW_ENDED", "VERDICT_GIVEN"), spec.types(before));
        assertEquals(
                List.of(PersonNumber.CLOCK, FAY),
                spec.recorded().stream()
                        .skip(before)
                        .map(event -> event.header().actor())
                        .toList());
        assertEquals(SpecStatus.DECISION_MEETING, spec.status());
        ExtendWindow extend = new ExtendWindow(spec.asking(ANN), END.plusSeconds(3600), Optional.of("late"));
        spec.assertRefused(ReviewRefusal.WINDOW_ENDED, extend);
    }

    /** Rule R2: what is shown says so, too, and reading changes nothing. */
    @Test
    void givenAnEndThatNobodyRecordedThenTheReviewIsSeenAsAfterIt() {
        ReviewFixture spec = ReviewFixture.started().at(END);

        assertEquals(RoundPhase.MEETING, spec.rule().round().phase());
        assertEquals(SpecStatus.IN_REVIEW, spec.status());
        ExtendWindow extend = new ExtendWindow(spec.asking(ANN), END.plusSeconds(3600), Optional.of("late"));
        spec.assertRefused(ReviewRefusal.WINDOW_ENDED, extend);
    }

    /** Rule R2: the spec as a whole, as it stands once the end is recorded. */
    @Test
    void givenAnEndThatNobodyRecordedThenTheSpecIsSeenAsItIsOnceThatIsRecorded() {
        ReviewFixture open = ReviewFixture.started();
        assertEquals(open.state(), open.at(END.minusMillis(1)).seen());
        ReviewFixture meeting = open.at(END.plusSeconds(20));
        SpecState seen = meeting.seen();
        assertEquals(SpecStatus.DECISION_MEETING, seen.status());
        assertEquals(
                seen,
                meeting.run(new EndWindow(meeting.asking(PersonNumber.CLOCK))).state());

        ReviewFixture kept = ReviewFixture.started(new RoundRules(Set.of(), 0, true, false))
                .verdict(BEN, Verdict.APPROVE)
                .verdict(DAN, Verdict.APPROVE)
                .at(END.plusSeconds(20));
        kept.run(new LinkEpic(EVE, 0, SpecFixture.EPIC));
        SpecState approved = kept.seen();
        assertEquals(SpecStatus.APPROVED, approved.status());
        assertEquals(
                approved,
                kept.run(new EndWindow(kept.asking(PersonNumber.CLOCK))).state());
    }

    /** Rule S11: of what is no longer treated as a spec nothing is decided, so nothing ends by itself either. */
    @Test
    void givenAStoppedSpecThenItsWindowIsSeenAsItWas() {
        ReviewFixture spec = ReviewFixture.started().run(new StopTreatingAsSpec(ANN, 3, false));

        assertEquals(spec.state(), spec.at(END).seen());
    }

    /** Rule R2, E7: what happened outside the review in between stays before it. */
    @Test
    void givenAnEventBetweenTheEndAndItsRecordThenTheOrderHoldsAndThePlannedInstantIsKept() {
        ReviewFixture spec = ReviewFixture.started().at(END.plusSeconds(10));
        spec.run(new LinkEpic(EVE, 0, SpecFixture.EPIC));

        spec.run(new EndWindow(spec.asking(PersonNumber.CLOCK)));

        assertEquals(Optional.of(END), spec.round().endedAt());
        assertEquals(
                END.plusSeconds(10),
                spec.recorded().get(spec.count() - 1).header().at());
    }

    /** Rule R3. */
    @Test
    void givenABlockingQuestionOneMinuteBeforeTheEndThenTheEndDoesNotMove() {
        ReviewFixture spec =
                ReviewFixture.started().verdict(BEN, Verdict.APPROVE).verdict(DAN, Verdict.APPROVE);
        spec.at(END.minusSeconds(60));
        spec.run(new AskQuestion(spec.asking(FAY), 9, FAY, Lens.FREE, true, QuestionKind.QUESTION));

        spec.at(END.plusSeconds(1)).run(new EndWindow(spec.asking(PersonNumber.CLOCK)));

        assertEquals(Optional.of(END), spec.round().endedAt());
        assertEquals(SpecStatus.DECISION_MEETING, spec.status());
    }

    /** Rule R9. */
    @Test
    void givenAnExtensionThenTheWindowEndsLater() {
        ReviewFixture spec = ReviewFixture.started();
        spec.run(new ExtendWindow(spec.asking(ANN), END.plusSeconds(3600), Optional.of(" holidays ")));

        assertEquals("holidays", spec.text(spec.count()));
        assertEquals(RoundPhase.WINDOW, spec.at(END).rule().round().phase());
        assertEquals(
                RoundPhase.MEETING,
                spec.at(END.plusSeconds(3600)).rule().round().phase());
    }

    /** Rule R9. */
    @Test
    void givenNoReasonOrNoLaterEndThenNothingIsExtended() {
        ReviewFixture spec = ReviewFixture.started();

        spec.assertRefused(
                ReviewRefusal.REASON_REQUIRED,
                new ExtendWindow(spec.asking(ANN), END.plusSeconds(1), Optional.of(" ")));
        for (var end : List.of(END, START, START.plus(Duration.ofDays(366)))) {
            spec.assertRefused(
                    ReviewRefusal.NOT_A_LATER_END, new ExtendWindow(spec.asking(ANN), end, Optional.of("why")));
        }
    }
}
