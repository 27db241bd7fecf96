package org.groundbreak.reviews;

import static org.groundbreak.reviews.ReviewFixture.DAN;
import static org.groundbreak.reviews.ReviewFixture.END;
import static org.groundbreak.reviews.ReviewFixture.FAY;
import static org.groundbreak.reviews.ReviewFixture.GUS;
import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.FIRST;
import static org.groundbreak.specs.SpecFixture.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.storage.Fingerprint;
import org.junit.jupiter.api.Test;

/** Rule R19: who is waited for, and for what. */
class WaitingTest {

    private static final long COMMENT = 901;

    @Test
    void givenARoundThatBeginsThenApproverAndReviewersAreWaitedFor() {
        assertEquals(
                Map.of(
                        BEN, Map.of(Matter.APPROVAL, 1),
                        DAN, Map.of(Matter.VERDICT, 1),
                        FAY, Map.of(Matter.VERDICT, 1)),
                matters(ReviewFixture.started(), FIRST));
    }

    @Test
    void givenVerdictsThenOnlyWhoRequestsChangesIsStillWaitedFor() {
        ReviewFixture spec = ReviewFixture.started()
                .verdict(DAN, Verdict.ABSTAIN)
                .verdict(FAY, Verdict.REQUEST_CHANGES)
                .verdict(BEN, Verdict.APPROVE);

        assertEquals(Map.of(FAY, Map.of(Matter.NEXT_VERDICT, 1)), matters(spec, FIRST));
    }

    @Test
    void givenAPageThatChangedSinceTheApproverApprovedThenHeIsWaitedForAndNobodyElse() {
        ReviewFixture spec =
                ReviewFixture.started().verdict(DAN, Verdict.APPROVE).verdict(BEN, Verdict.APPROVE);

        assertEquals(Map.of(BEN, Map.of(Matter.STILL_SO, 1), FAY, Map.of(Matter.VERDICT, 1)), matters(spec, SECOND));
        assertEquals(Map.of(FAY, Map.of(Matter.VERDICT, 1)), matters(spec, null));
    }

    @Test
    void givenTheMeetingThenTheDriverPlansItTheApproverClosesAndWhoHasNotSpokenIsWaitedFor() {
        ReviewFixture spec = ReviewFixture.meeting().verdict(DAN, Verdict.APPROVE);

        assertEquals(
                Map.of(
                        ANN, Map.of(Matter.MEETING, 1),
                        BEN, Map.of(Matter.CLOSING, 1),
                        FAY, Map.of(Matter.VERDICT, 1)),
                matters(spec, FIRST));
        spec.run(new PlanMeeting(spec.asking(ANN), Meeting.Slot.usual(END.plusSeconds(7200)), Optional.of("Room 1")));
        assertEquals(Map.of(Matter.CLOSING, 1), matters(spec, FIRST).get(BEN));
        assertEquals(null, matters(spec, FIRST).get(ANN));
    }

    @Test
    void givenQuestionsThenTheDriverAnswersThoseOfOthersAndWhoAskedSaysWhetherThatSettlesThem() {
        ReviewFixture spec = ReviewFixture.spec();
        ask(spec, GUS, COMMENT);
        ask(spec, GUS, COMMENT + 1);
        ask(spec, FAY, COMMENT + 2);
        ask(spec, ANN, COMMENT + 3);
        assertEquals(Map.of(ANN, Map.of(Matter.QUESTIONS, 3)), matters(spec, FIRST));

        spec.run(new AnswerQuestion(spec.asking(ANN), COMMENT));
        spec.run(new AnswerQuestion(spec.asking(ANN), COMMENT + 1));
        assertEquals(Map.of(ANN, Map.of(Matter.QUESTIONS, 1), GUS, Map.of(Matter.ANSWERS, 2)), matters(spec, FIRST));

        spec.run(new ResolveQuestion(spec.asking(GUS), COMMENT));
        assertEquals(Map.of(Matter.ANSWERS, 1), matters(spec, FIRST).get(GUS));
    }

    @Test
    void givenAReviewerWhoWasReplacedThenTheOtherIsWaitedFor() {
        ReviewFixture spec = ReviewFixture.started().verdict(FAY, Verdict.APPROVE);
        spec.run(new ReplaceReviewer(spec.asking(ANN), FAY, GUS));

        assertEquals(Map.of(Matter.VERDICT, 1), matters(spec, FIRST).get(GUS));
        assertEquals(null, matters(spec, FIRST).get(FAY));
    }

    @Test
    void givenARoundThatHasEndedThenNobodyIsWaitedFor() {
        ReviewFixture spec = ReviewFixture.started();
        spec.run(new CallOff(spec.asking(ANN), Optional.of("Too early")));

        assertEquals(Map.of(), matters(spec, FIRST));
    }

    @Test
    void givenAnEndThatIsNotRecordedThenWhatIsWaitedForIsAsRecorded() {
        ReviewFixture spec = ReviewFixture.started().at(END.plusSeconds(1));
        assertEquals(Map.of(Matter.APPROVAL, 1), matters(spec, FIRST).get(BEN));

        spec.run(new EndWindow(spec.asking(PersonNumber.CLOCK)));
        assertEquals(Map.of(Matter.CLOSING, 1), matters(spec, FIRST).get(BEN));
    }

    private static void ask(ReviewFixture spec, PersonNumber asker, long comment) {
        spec.run(new AskQuestion(spec.asking(asker), comment, asker, Lens.FREE, false, QuestionKind.QUESTION));
    }

    private static Map<PersonNumber, Map<Matter, Integer>> matters(ReviewFixture spec, Fingerprint published) {
        return WaitingRule.matters(ReviewStep.sight(spec.state()), Optional.ofNullable(published));
    }
}
