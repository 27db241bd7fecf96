package org.groundbreak.reviews;

import static org.groundbreak.reviews.ReviewFixture.DAN;
import static org.groundbreak.reviews.ReviewFixture.END;
import static org.groundbreak.reviews.ReviewFixture.FAY;
import static org.groundbreak.reviews.ReviewFixture.GUS;
import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.EVE;
import static org.groundbreak.specs.SpecFixture.FIRST;
import static org.groundbreak.specs.SpecFixture.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.NameApprover;
import org.groundbreak.specs.NameDriver;
import org.groundbreak.specs.Reaffirm;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.specs.SpecFixture;
import org.groundbreak.specs.SpecRefusal;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.specs.StopTreatingAsSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules R2 and R20: what is asked after the window should have ended, before that is recorded, by whatever road it comes. */
class LateCommandTest {

    private static final RoundRules KEPT_OPEN = new RoundRules(Set.of(), 0, true, false);

    /** A road: what is asked, and the event that comes of it. */
    private record Road(Function<ReviewFixture, SpecCommand> command, String event) {}

    /** Of a round in which only the approver's verdict is missing: Dan and Fay approve, Eve has asked. */
    static Stream<Road> roads() {
        return Stream.of(
                new Road(spec -> spec.inTime(naming(DAN)), "APPROVER_NAMED"),
                new Road(spec -> spec.inTime(new NameDriver(ANN, 3, false, Optional.of(EVE))), "DRIVER_NAMED"),
                new Road(spec -> spec.inTime(new StopTreatingAsSpec(ANN, 3, false)), "SPEC_STOPPED"),
                new Road(
                        spec -> new ReviewStep(new AddReviewer(spec.asking(ANN), GUS, Perspective.DESIGN)),
                        "REVIEWER_NAMED"),
                new Road(spec -> new ReviewStep(new ReplaceReviewer(spec.asking(ANN), FAY, GUS)), "REVIEWER_NAMED"),
                new Road(spec -> new ReviewStep(new TakeBack(spec.asking(DAN))), "VERDICT_WITHDRAWN"),
                new Road(spec -> new ReviewStep(new ResolveQuestion(spec.asking(EVE), 7)), "QUESTION_MOVED"));
    }

    @ParameterizedTest
    @MethodSource("roads")
    void givenAnEndThatNobodyRecordedThenItIsRecordedFirstAndNothingIsApprovedInTheMeeting(Road road) {
        ReviewFixture spec =
                ReviewFixture.started().verdict(DAN, Verdict.APPROVE).verdict(FAY, Verdict.APPROVE);
        spec.run(new AskQuestion(spec.asking(EVE), 7, EVE, Lens.FREE, false, QuestionKind.QUESTION));
        int before = spec.count();
        spec.at(END);

        spec.run(road.command().apply(spec));

        assertEquals(List.of("WINDOW_ENDED", road.event()), spec.types(before));
        assertEquals(END, spec.recorded().get(before).header().at());
        assertEquals(PersonNumber.CLOCK, spec.recorded().get(before).header().actor());
        assertEquals(SpecStatus.DECISION_MEETING, spec.status());
    }

    /** With the approver there was: he had approved, so the round ended in that, whoever comes after him. */
    @Test
    void givenARoundThatItsEndApprovesWhenAnotherApproverIsNamedLateThenTheApprovalIsTheOldOnes() {
        ReviewFixture spec = keptOpen();
        int before = spec.count();

        spec.run(spec.inTime(naming(DAN)));

        assertEquals(List.of("WINDOW_ENDED", "ROUND_CLOSED", "APPROVER_NAMED"), spec.types(before));
        assertEquals(Optional.of(BEN), spec.state().approval().map(Approval::by));
        assertEquals(Optional.of(END), spec.state().approval().map(Approval::at));
        assertEquals(Optional.of(DAN), spec.state().approver());
    }

    /** What is asked of a round that its end has closed comes too late. */
    @Test
    void givenARoundThatItsEndApprovesThenNoVerdictIsTakenBackAndNobodyIsAddedOrReplacedLate() {
        ReviewFixture spec = keptOpen();

        spec.assertRefused(ReviewRefusal.NO_ROUND, new TakeBack(spec.asking(BEN)));
        spec.assertRefused(ReviewRefusal.NO_ROUND, new ReplaceReviewer(spec.asking(ANN), DAN, GUS));
        spec.assertRefused(ReviewRefusal.NO_ROUND, new AddReviewer(spec.asking(ANN), GUS, Perspective.DESIGN));
        spec.assertRefused(ReviewRefusal.NO_ROUND, new CallOff(spec.asking(ANN), Optional.empty()));
    }

    /** What the panel offers then is what is done. */
    @Test
    void givenARoundThatItsEndApprovesThenTheApprovalIsWithdrawnOrGivenToOtherContentAtOnce() {
        ReviewFixture withdrawn = keptOpen();
        withdrawn.run(withdrawn.inTime(SpecFixture.withdraw(BEN)));
        assertEquals(SpecStatus.WITHDRAWN, withdrawn.status());

        ReviewFixture same = keptOpen();
        assertEquals(
                Decision.refuse(SpecRefusal.ALREADY_APPROVED),
                same.decide(same.inTime(SpecFixture.approve(BEN, 3, FIRST, FIRST))));

        ReviewFixture other = keptOpen();
        Reaffirm reaffirm = new Reaffirm(
                BEN,
                4,
                new SpecFixture.Content(Optional.of(SECOND), Optional.of(SECOND), SpecFixture.authors(ANN, 4)),
                Optional.of("a typo"));
        other.run(other.inTime(reaffirm));
        assertEquals(Optional.of(SECOND), other.state().approval().map(Approval::fingerprint));
    }

    /** Rule R4: what is settled last approves. */
    @Test
    void givenABlockingQuestionAsTheLastObstacleWhenItIsSettledThenTheRoundIsApprovedAtOnceUnlessItIsLate() {
        ReviewFixture inTime = blocked();
        assertEquals(
                SpecStatus.APPROVED,
                inTime.run(new ResolveQuestion(inTime.asking(EVE), 7)).status());

        ReviewFixture late = blocked().at(END);
        assertEquals(
                SpecStatus.DECISION_MEETING,
                late.run(new ResolveQuestion(late.asking(EVE), 7)).status());
    }

    /** Rule R20: nothing wrong is recorded for good because an attachment was being read. */
    @Test
    void givenAPageOfWhichNobodyCanTellWhatItSaysThenNothingIsDecidedUntilItCanBeTold() {
        ReviewFixture spec = keptOpen().untold(true);
        int before = spec.count();

        assertEquals(Decision.refuse(ReviewRefusal.PAGE_UNREADABLE), spec.decide(spec.inTime(naming(DAN))));
        spec.assertRefused(ReviewRefusal.PAGE_UNREADABLE, new TakeBack(spec.asking(BEN)));
        spec.assertRefused(ReviewRefusal.PAGE_UNREADABLE, new EndWindow(spec.asking(PersonNumber.CLOCK)));
        assertEquals(spec.state(), spec.seen(), "Nor is it shown");
        assertEquals(before, spec.count());

        spec.untold(false).run(spec.inTime(naming(DAN)));
        assertEquals(List.of("WINDOW_ENDED", "ROUND_CLOSED", "APPROVER_NAMED"), spec.types(before));
    }

    /** Rule R20: where it makes no difference what the page says, nobody waits for it. */
    @Test
    void givenSomethingElseInTheWayThenTheWindowEndsWhateverThePageSays() {
        ReviewFixture spec = ReviewFixture.started().at(END).untold(true);

        spec.run(spec.inTime(naming(DAN)));

        assertEquals(SpecStatus.DECISION_MEETING, spec.status());
    }

    /** Rules R6 and R20: a body that cannot be read is not what was approved, and will not be by waiting. */
    @Test
    void givenABodyThatCannotBeReadThenTheWindowEndsInTheMeeting() {
        ReviewFixture spec = keptOpen().page(null);

        spec.run(new EndWindow(spec.asking(PersonNumber.CLOCK)));

        assertEquals(SpecStatus.DECISION_MEETING, spec.status());
    }

    /** Complete, kept open to its end, which is now. */
    private static ReviewFixture keptOpen() {
        return ReviewFixture.started(KEPT_OPEN)
                .verdict(BEN, Verdict.APPROVE)
                .verdict(DAN, Verdict.APPROVE)
                .at(END);
    }

    private static ReviewFixture blocked() {
        ReviewFixture spec = ReviewFixture.started();
        spec.run(new AskQuestion(spec.asking(EVE), 7, EVE, Lens.FREE, true, QuestionKind.QUESTION));
        return spec.verdict(BEN, Verdict.APPROVE).verdict(DAN, Verdict.APPROVE).verdict(FAY, Verdict.APPROVE);
    }

    private static NameApprover naming(PersonNumber approver) {
        return new NameApprover(ANN, 3, false, Optional.of(approver));
    }
}
