package org.groundbreak.specs;

import static org.groundbreak.specs.ReviewFixture.BOTH;
import static org.groundbreak.specs.ReviewFixture.DAN;
import static org.groundbreak.specs.ReviewFixture.END;
import static org.groundbreak.specs.ReviewFixture.FAY;
import static org.groundbreak.specs.ReviewFixture.GUS;
import static org.groundbreak.specs.ReviewFixture.START;
import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.EVE;
import static org.groundbreak.specs.SpecFixture.FIRST;
import static org.groundbreak.specs.SpecFixture.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.events.Decision;
import org.groundbreak.events.EventHeader;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.Asking.Rank;
import org.groundbreak.reviews.CallOff;
import org.groundbreak.reviews.CloseRound;
import org.groundbreak.reviews.EndWindow;
import org.groundbreak.reviews.ExtendWindow;
import org.groundbreak.reviews.GiveVerdict;
import org.groundbreak.reviews.JudgedVersion;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Obstacle;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.ReplaceReviewer;
import org.groundbreak.reviews.ResolveQuestion;
import org.groundbreak.reviews.ReviewRefusal;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.RoundPhase;
import org.groundbreak.reviews.RoundRules;
import org.groundbreak.reviews.StartRound;
import org.groundbreak.reviews.StillSo;
import org.groundbreak.reviews.TakeBack;
import org.groundbreak.reviews.TakeOn;
import org.groundbreak.reviews.Verdict;
import org.junit.jupiter.api.Test;

class RoundTest {

    /** Rule R1, and the end of 48 hours over the change of the clocks in Berlin. */
    @Test
    void givenASpecThenARoundBeginsWithItsReviewersWindowAndStarterQuestions() {
        ReviewFixture spec = ReviewFixture.started();

        assertEquals(List.of("ROUND_STARTED", "ROUND_PLANNED", "REVIEWER_NAMED", "REVIEWER_NAMED"), spec.types(2));
        assertEquals(SpecStatus.IN_REVIEW, spec.status());
        assertEquals(
                "2026-10-25T14:00+01:00[Europe/Berlin]",
                spec.round()
                        .plan()
                        .orElseThrow()
                        .endsAt()
                        .atZone(ReviewFixture.BERLIN.zone())
                        .toString());
        assertEquals(List.of(DAN, FAY), List.copyOf(spec.round().reviewers().keySet()));
        assertEquals(BOTH, spec.round().rules());
        assertEquals(
                "How many?", spec.text(spec.round().plan().orElseThrow().sequence(), Lens.SUCCESS_METRICS.textKey()));
        assertEquals(START, spec.round().startedAt());
    }

    /** Rule R1. */
    @Test
    void givenARequiredPerspectiveWithoutReviewerThenNoRoundBegins() {
        ReviewFixture spec = ReviewFixture.spec();
        RoundRules design = new RoundRules(Set.of(Perspective.DESIGN), 0, false, false);

        spec.assertRefused(ReviewRefusal.PERSPECTIVE_WITHOUT_REVIEWER, spec.start(ANN, design));
    }

    /** Rule R1. */
    @Test
    void givenARoundOrNoApproverThenNoneBegins() {
        ReviewFixture open = ReviewFixture.started();

        open.assertRefused(ReviewRefusal.ROUND_OPEN, open.start(ANN, BOTH));
        assertEquals(
                SpecFixture.refused(SpecRefusal.NOT_A_SPEC),
                new SpecFixture().decide(new ReviewStep(open.start(ANN, BOTH))));
    }

    /** Rule R18. */
    @Test
    void givenSilenceThenWhoIsWaitedForIsNamed() {
        ReviewFixture spec = ReviewFixture.started().verdict(FAY, Verdict.ABSTAIN);
        spec.run(new TakeOn(spec.at(START.plusSeconds(60)).asking(DAN)));

        assertEquals(Set.of(DAN, BEN), spec.rule().waitedFor());
        assertEquals(
                Optional.of(START.plusSeconds(60)),
                spec.round().reviewers().get(DAN).takenOn());
        int before = spec.count();
        spec.run(new TakeOn(spec.asking(DAN)));
        assertEquals(before, spec.count());
        spec.run(new TakeOn(spec.asking(FAY)));
        assertEquals(before, spec.count(), "Who has given a verdict has taken it on");
        spec.assertRefused(ReviewRefusal.NOT_A_REVIEWER, new TakeOn(spec.asking(GUS)));
    }

    /** Rule R4: the last of those who are required completes it, whoever that is. */
    @Test
    void givenAllWhoAreRequiredThenTheRoundIsApprovedAtOnce() {
        ReviewFixture spec =
                ReviewFixture.started().verdict(BEN, Verdict.APPROVE).verdict(DAN, Verdict.APPROVE);
        assertEquals(SpecStatus.IN_REVIEW, spec.status());
        assertEquals(Set.of(Perspective.PRODUCT), spec.rule().missing());

        spec.at(START.plusSeconds(600)).verdict(FAY, Verdict.APPROVE);

        assertEquals(List.of("VERDICT_GIVEN", "ROUND_CLOSED"), spec.types(spec.count() - 2));
        assertEquals(
                Optional.of(new Approval(1, BEN, START.plusSeconds(600), JudgedVersion.here(3), FIRST)),
                spec.state().approval());
        assertEquals(RoundPhase.CLOSED, spec.round().phase());
    }

    /** Rule R4: an abstention is no approval, and a quorum counts persons. */
    @Test
    void givenAQuorumThenThatManyHaveToApprove() {
        ReviewFixture spec = ReviewFixture.started(new RoundRules(Set.of(), 3, false, false))
                .verdict(BEN, Verdict.APPROVE)
                .verdict(DAN, Verdict.APPROVE)
                .verdict(FAY, Verdict.ABSTAIN);
        assertEquals(Set.of(Obstacle.MISSING_QUORUM), spec.rule().apartFromThePage());

        assertEquals(SpecStatus.APPROVED, spec.verdict(FAY, Verdict.APPROVE).status());
    }

    /** Rule R4: how far a round is. */
    @Test
    void givenApprovalsThenOnlyThoseThatAreNeededAreCounted() {
        ReviewFixture spec = ReviewFixture.started();
        assertEquals(3, spec.rule().needed());
        assertEquals(0, spec.rule().reached());

        spec.verdict(DAN, Verdict.APPROVE).verdict(FAY, Verdict.REQUEST_CHANGES);
        assertEquals(1, spec.rule().reached());
        assertEquals(2, spec.verdict(BEN, Verdict.APPROVE).rule().reached());
        spec.verdict(FAY, Verdict.APPROVE);
        assertEquals(3, ReviewStep.latestRule(spec.state()).orElseThrow().reached());

        ReviewFixture quorum = ReviewFixture.started(new RoundRules(Set.of(Perspective.PRODUCT), 4, false, false))
                .verdict(DAN, Verdict.APPROVE)
                .verdict(BEN, Verdict.APPROVE);
        assertEquals(4, quorum.rule().needed());
        assertEquals(2, quorum.rule().reached());
        assertEquals(3, quorum.verdict(FAY, Verdict.APPROVE).rule().reached());
        assertEquals(
                Optional.empty(), ReviewStep.latestRule(ReviewFixture.spec().state()));
    }

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

    /** Rule R5. */
    @Test
    void givenContentThatIsNoLongerWhatWasSeenThenNoVerdictIsGiven() {
        ReviewFixture spec = ReviewFixture.started();

        spec.assertRefused(
                ReviewRefusal.CONTENT_CHANGED,
                new GiveVerdict(spec.askingHavingSeen(DAN, SECOND), Verdict.APPROVE, Optional.empty()));
        spec.assertRefused(
                ReviewRefusal.VERSION_GONE,
                new GiveVerdict(spec.askingHavingSeen(DAN, null), Verdict.APPROVE, Optional.empty()));
        spec.page(null)
                .assertRefused(
                        ReviewRefusal.PAGE_UNREADABLE,
                        new GiveVerdict(spec.askingHavingSeen(DAN, FIRST), Verdict.APPROVE, Optional.empty()));
    }

    /** Rule R5. */
    @Test
    void givenRulesThatAskForWordsThenAVerdictNeedsSome() {
        ReviewFixture spec = ReviewFixture.started(new RoundRules(Set.of(), 0, false, true));

        spec.assertRefused(
                ReviewRefusal.COMMENT_REQUIRED, new GiveVerdict(spec.asking(DAN), Verdict.ABSTAIN, Optional.of(" ")));
        spec.verdict(DAN, Verdict.ABSTAIN);
        assertEquals("because", spec.text(spec.round().verdicts().get(DAN).sequence()));
    }

    /** Rule R5: of one person the latest, of the others nothing is touched. */
    @Test
    void givenAVerdictTakenBackThenTheOthersStand() {
        ReviewFixture spec =
                ReviewFixture.started().verdict(DAN, Verdict.REQUEST_CHANGES).verdict(FAY, Verdict.APPROVE);
        spec.run(new TakeBack(spec.asking(DAN)));

        assertEquals(Set.of(FAY), spec.round().verdicts().keySet());
        spec.assertRefused(ReviewRefusal.NO_VERDICT, new TakeBack(spec.asking(DAN)));
    }

    /** Rule R6. */
    @Test
    void givenAChangedPageThenVerdictsStandAndTheApproverSaysSoAgain() {
        ReviewFixture spec =
                ReviewFixture.started().verdict(BEN, Verdict.APPROVE).page(SECOND);
        spec.verdict(DAN, Verdict.APPROVE).verdict(FAY, Verdict.APPROVE);

        assertEquals(SpecStatus.IN_REVIEW, spec.status());
        assertEquals(
                Set.of(Obstacle.OTHER_CONTENT),
                spec.rule().obstacles(spec.asking(BEN).page()));
        spec.run(new StillSo(spec.asking(BEN)));

        assertEquals(Optional.of(SECOND), spec.state().approval().map(Approval::fingerprint));
    }

    /** Rule R6: the others do not have to say so again. */
    @Test
    void givenReviewersOfAnEarlierVersionThenTheirVerdictsCount() {
        ReviewFixture spec = ReviewFixture.started()
                .verdict(DAN, Verdict.APPROVE)
                .verdict(FAY, Verdict.APPROVE)
                .page(SECOND)
                .verdict(BEN, Verdict.APPROVE);

        assertEquals(SpecStatus.APPROVED, spec.status());
    }

    /** Rule R6. */
    @Test
    void givenTheSameContentThenStillSoSaysNothingNew() {
        ReviewFixture spec = ReviewFixture.started().verdict(DAN, Verdict.APPROVE);
        int before = spec.count();

        assertEquals(before, spec.run(new StillSo(spec.asking(DAN))).count());
        spec.assertRefused(ReviewRefusal.NO_VERDICT, new StillSo(spec.asking(FAY)));
    }

    /** Rule R7. */
    @Test
    void givenTheApproverAsTheOnlyAuthorThenHeDoesNotApproveAlone() {
        ReviewFixture spec = ReviewFixture.started(RoundRules.NONE)
                .writtenBy(SpecFixture.authors(BEN, 3))
                .verdict(BEN, Verdict.APPROVE);
        assertEquals(SpecStatus.IN_REVIEW, spec.status());
        assertEquals(
                Set.of(Obstacle.ONLY_AUTHOR),
                spec.rule().obstacles(spec.asking(BEN).page()));

        assertEquals(SpecStatus.APPROVED, spec.verdict(DAN, Verdict.APPROVE).status());
    }

    /** Rule R7: what others wrote before the approval that stood does not help. */
    @Test
    void givenAnApprovalBeforeTheRoundThenOnlyLaterAuthorsCount() {
        ReviewFixture spec = ReviewFixture.spec();
        spec.run(SpecFixture.approve(BEN, 3, FIRST, FIRST)).page(SECOND);
        spec.run(spec.start(ANN, RoundRules.NONE)).writtenBy(new Authors(Map.of(ANN, 3, BEN, 4)));

        assertEquals(SpecStatus.IN_REVIEW, spec.verdict(BEN, Verdict.APPROVE).status());
        spec.writtenBy(new Authors(Map.of(ANN, 4, BEN, 5)));
        assertEquals(SpecStatus.APPROVED, spec.verdict(BEN, Verdict.APPROVE).status());
    }

    /** Rule R8. */
    @Test
    void givenRequestedChangesThenTheyBlockUntilThatReviewersNextVerdict() {
        ReviewFixture spec = ReviewFixture.started(RoundRules.NONE)
                .verdict(DAN, Verdict.REQUEST_CHANGES)
                .verdict(BEN, Verdict.APPROVE);
        assertEquals(Set.of(Obstacle.CHANGES_REQUESTED), spec.rule().apartFromThePage());

        assertEquals(SpecStatus.APPROVED, spec.verdict(DAN, Verdict.ABSTAIN).status());
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

    /** Rule R10. */
    @Test
    void givenAReplacedReviewerThenHisVerdictCountsNoMore() {
        ReviewFixture spec = ReviewFixture.started().verdict(DAN, Verdict.APPROVE);
        spec.run(new ReplaceReviewer(spec.asking(ANN), DAN, GUS));

        assertEquals(
                Set.of(Perspective.ENGINEERING, Perspective.PRODUCT),
                spec.rule().missing());
        assertEquals(Set.of(FAY, GUS, BEN), spec.rule().waitedFor());
        assertEquals(Perspective.ENGINEERING, spec.round().reviewers().get(GUS).perspective());
        spec.assertRefused(
                ReviewRefusal.NOT_THE_DRIVER,
                new ReplaceReviewer(spec.asking(PersonNumber.STRANGER), PersonNumber.STRANGER, PersonNumber.STRANGER));
        spec.assertRefused(ReviewRefusal.REVIEWER_GONE, new ReplaceReviewer(spec.asking(ANN), DAN, EVE));
        spec.assertRefused(ReviewRefusal.REVIEWER_ALREADY, new ReplaceReviewer(spec.asking(ANN), FAY, GUS));
    }

    /** Rule R10: nobody gets rid of a dissenter that way. */
    @Test
    void givenAReviewerWhoRequestsChangesThenOnlyWhoWatchesOverAllReplacesHim() {
        ReviewFixture spec = ReviewFixture.started().verdict(DAN, Verdict.REQUEST_CHANGES);

        spec.assertRefused(ReviewRefusal.REVIEWER_REQUESTS_CHANGES, new ReplaceReviewer(spec.asking(ANN), DAN, GUS));
        spec.run(new ReplaceReviewer(spec.asking(EVE, Rank.PROCESS_OWNER), DAN, GUS));
        assertTrue(spec.rule().dissent().isEmpty());
    }

    /** Rule R11. */
    @Test
    void givenARoundCalledOffThenTheApprovalStandsAgainSinceWhenItStood() {
        ReviewFixture spec = ReviewFixture.spec();
        spec.run(SpecFixture.approve(BEN, 3, FIRST, FIRST));
        SpecState before = spec.state();
        spec.at(START.plusSeconds(60)).page(SECOND).run(spec.start(BEN, BOTH));
        assertFalse(spec.state().approval().isPresent());

        spec.at(END.plusSeconds(5)).run(new CallOff(spec.asking(ANN), Optional.of("moot")));

        assertEquals(before.approval(), spec.state().approval());
        assertEquals(SpecStatus.APPROVED, spec.status());
        assertEquals("moot", spec.text(spec.count()));
        assertEquals(2, spec.state().review().rounds());
        spec.assertRefused(ReviewRefusal.NO_ROUND, new CallOff(spec.asking(ANN), Optional.empty()));
        assertEquals(3, spec.run(spec.start(ANN, BOTH)).round().number());
    }

    /** Rule R11. */
    @Test
    void givenAWithdrawnSpecThenCallingARoundOffGivesThatBack() {
        ReviewFixture spec = ReviewFixture.spec();
        spec.run(SpecFixture.approve(BEN, 3, FIRST, FIRST)).run(SpecFixture.withdraw(BEN));
        Optional<Withdrawal> before = spec.state().withdrawal();
        spec.run(spec.start(ANN, BOTH)).run(new CallOff(spec.asking(ANN), Optional.empty()));

        assertEquals(before, spec.state().withdrawal());
        assertEquals(SpecStatus.WITHDRAWN, spec.status());
    }

    /** Rule R15. */
    @Test
    void givenAnOpenRoundThenTheDriverClosesItAsChangesRequestedOrTakesTheSpecBack() {
        ReviewFixture changes = ReviewFixture.started();
        changes.run(new CloseRound(changes.asking(ANN), RoundOutcome.CHANGES_REQUESTED, Optional.of("as asked")));
        ReviewFixture back = ReviewFixture.started();
        back.run(new CloseRound(back.asking(ANN), RoundOutcome.WITHDRAWN, Optional.empty()));

        assertEquals(SpecStatus.DRAFT, changes.status());
        assertEquals(SpecStatus.WITHDRAWN, back.status());
        assertEquals(Optional.of(ANN), back.state().withdrawal().map(Withdrawal::by));
    }

    /** An empty round: only the approver is asked. */
    @Test
    void givenNobodyRequiredThenARoundWithoutReviewersIsApprovedByTheApprover() {
        ReviewFixture spec = ReviewFixture.spec();
        spec.run(new StartRound(
                spec.asking(ANN), Map.of(), WindowLength.USUAL, ReviewFixture.BERLIN, RoundRules.NONE, Map.of()));

        assertEquals(SpecStatus.APPROVED, spec.verdict(BEN, Verdict.APPROVE).status());
    }

    /** Rule S3 with R4: who is the approver when it counts. */
    @Test
    void givenANewApproverInTheRoundThenHisVerdictIsNeeded() {
        ReviewFixture spec = ReviewFixture.started(RoundRules.NONE);
        spec.run(new NameApprover(ANN, 0, false, Optional.of(EVE)));

        spec.assertRefused(
                ReviewRefusal.NOT_A_REVIEWER, new GiveVerdict(spec.asking(BEN), Verdict.APPROVE, Optional.empty()));
        assertEquals(
                Optional.of(EVE),
                spec.verdict(EVE, Verdict.APPROVE).state().approval().map(Approval::by));
    }

    /** Rules S3 and R10: nobody gets rid of dissent by naming another approver. */
    @Test
    void givenAnApproverWhoRequestsChangesThenTheDriverNamesNobodyElseAndAnAdministratorMay() {
        ReviewFixture spec = ReviewFixture.started(RoundRules.NONE).verdict(BEN, Verdict.REQUEST_CHANGES);

        assertEquals(
                Decision.refuse(ReviewRefusal.REVIEWER_REQUESTS_CHANGES),
                new NameApprover(ANN, 0, false, Optional.of(EVE)).decide(spec.state()));
        assertEquals(
                Optional.of(EVE),
                spec.run(new NameApprover(GUS, 0, true, Optional.of(EVE)))
                        .state()
                        .approver());
    }

    /** Rule R12: what blocks in a round blocks without one. */
    @Test
    void givenABlockingQuestionWithoutARoundThenNobodyApprovesUntilItIsSettled() {
        ReviewFixture spec = ReviewFixture.spec();
        spec.run(new AskQuestion(spec.asking(EVE), 7, EVE, Lens.FREE, true, QuestionKind.QUESTION));
        Approve approve = SpecFixture.approve(BEN, 3, SpecFixture.FIRST, SpecFixture.FIRST);

        assertEquals(Decision.refuse(ReviewRefusal.QUESTION_BLOCKS), approve.decide(spec.state()));
        spec.run(new ResolveQuestion(spec.asking(EVE), 7));
        assertEquals(SpecStatus.APPROVED, spec.run(approve).status());
    }
}
