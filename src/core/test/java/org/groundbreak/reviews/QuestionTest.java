package org.groundbreak.reviews;

import static org.groundbreak.reviews.ReviewFixture.DAN;
import static org.groundbreak.reviews.ReviewFixture.END;
import static org.groundbreak.reviews.ReviewFixture.FAY;
import static org.groundbreak.reviews.ReviewFixture.GUS;
import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking.Rank;
import org.groundbreak.specs.SpecStatus;
import org.junit.jupiter.api.Test;

/** Rules R12 and R13. */
class QuestionTest {

    private static final long COMMENT = 901;

    @Test
    void givenAQuestionAskedBeforeTheRoundThenItIsTakenIntoIt() {
        ReviewFixture spec = asked(ReviewFixture.spec(), true);
        spec.run(spec.start(ANN, RoundRules.NONE)).verdict(BEN, Verdict.APPROVE);

        assertEquals(Set.of(Obstacle.BLOCKING_QUESTION), spec.rule().apartFromThePage());
        spec.run(new ResolveQuestion(spec.asking(FAY), COMMENT));
        assertEquals(SpecStatus.APPROVED, spec.status());
    }

    @Test
    void givenAQuestionThatDoesNotBlockThenTheRoundIsApproved() {
        ReviewFixture spec = asked(ReviewFixture.started(RoundRules.NONE), false);

        assertEquals(SpecStatus.APPROVED, spec.verdict(BEN, Verdict.APPROVE).status());
    }

    @Test
    void givenAQuestionAfterTheEndThenItCountsForTheMeeting() {
        ReviewFixture spec = ReviewFixture.started().at(END.plusSeconds(60));
        asked(spec, true);

        assertEquals(List.of("WINDOW_ENDED", "QUESTION_ASKED"), spec.types(spec.count() - 2));
        assertTrue(spec.rule().apartFromThePage().contains(Obstacle.BLOCKING_QUESTION));
    }

    @Test
    void givenSomebodyWhoNeedsTimeThenThatBlocks() {
        ReviewFixture spec = ReviewFixture.started();
        spec.run(new AskQuestion(spec.asking(DAN), COMMENT, DAN, Lens.FREE, false, QuestionKind.NEEDS_TIME));

        assertTrue(question(spec).isInTheWay());
        assertEquals(QuestionKind.NEEDS_TIME, question(spec).kind());
    }

    @Test
    void givenARegularCommentMarkedBySomebodyElseThenItsWriterIsTheAsker() {
        ReviewFixture spec = ReviewFixture.spec();
        spec.run(new AskQuestion(spec.asking(ANN), COMMENT, FAY, Lens.FREE, true, QuestionKind.QUESTION));

        assertEquals(FAY, question(spec).asker());
        assertEquals(ANN, question(spec).movedBy());
        spec.assertRefused(ReviewRefusal.NOT_THE_ASKER, new ResolveQuestion(spec.asking(ANN), COMMENT));
    }

    @Test
    void givenTheSameCommentAgainThenNothingHappens() {
        ReviewFixture spec = asked(ReviewFixture.spec(), true);
        int before = spec.count();

        assertEquals(before, asked(spec, false).count());
        assertThrows(
                IllegalArgumentException.class,
                () -> new AskQuestion(spec.asking(ANN), 0, ANN, Lens.FREE, true, QuestionKind.QUESTION));
    }

    @Test
    void givenAReplyBySomebodyElseThenItIsAnsweredAndStillBlocks() {
        ReviewFixture spec = asked(ReviewFixture.spec(), true);
        int before = spec.count();
        assertEquals(
                before, spec.run(new AnswerQuestion(spec.asking(FAY), COMMENT)).count());

        spec.run(new AnswerQuestion(spec.asking(GUS), COMMENT)).run(new AnswerQuestion(spec.asking(ANN), COMMENT));

        assertEquals(QuestionState.ANSWERED, question(spec).state());
        assertEquals(GUS, question(spec).movedBy());
        assertTrue(question(spec).isInTheWay());
    }

    @Test
    void givenASettledQuestionThenAReplyChangesNothing() {
        ReviewFixture spec = asked(ReviewFixture.spec(), true);
        spec.run(new ResolveQuestion(spec.asking(BEN), COMMENT));

        assertEquals(
                QuestionState.RESOLVED,
                question(spec.run(new AnswerQuestion(spec.asking(GUS), COMMENT)))
                        .state());
        spec.assertRefused(
                ReviewRefusal.QUESTION_SETTLED, new CarryQuestion(spec.asking(ANN), COMMENT, Optional.empty()));
    }

    @Test
    void givenAQuestionThenTheDriverCarriesItWithAReason() {
        ReviewFixture spec = asked(ReviewFixture.started(), true);
        spec.assertRefused(
                ReviewRefusal.NOT_THE_DRIVER, new CarryQuestion(spec.asking(BEN), COMMENT, Optional.empty()));
        spec.run(new CarryQuestion(spec.asking(ANN), COMMENT, Optional.of("next release")));

        assertEquals("next release", spec.text(question(spec).sequence()));
        assertTrue(spec.state().review().review().questions().inTheWay().isEmpty());
    }

    @Test
    void givenASettledQuestionThenWhoAskedOrTheApproverAsksItAgain() {
        ReviewFixture spec = asked(ReviewFixture.spec(), true);
        spec.run(new ResolveQuestion(spec.asking(FAY), COMMENT));
        AskQuestion byOther = new AskQuestion(spec.asking(GUS), COMMENT, FAY, Lens.FREE, true, QuestionKind.QUESTION);
        spec.assertRefused(ReviewRefusal.NOT_THE_ASKER, byOther);

        assertEquals(QuestionState.OPEN, question(asked(spec, true)).state());
    }

    @Test
    void givenACommentThatIsGoneThenItBlocksNoMoreAndStaysInTheLog() {
        ReviewFixture spec = asked(ReviewFixture.started(RoundRules.NONE), true).verdict(BEN, Verdict.APPROVE);
        int before = spec.count();
        spec.run(new ForgetQuestion(spec.asking(PersonNumber.CLOCK), COMMENT + 1));
        assertEquals(before, spec.count());

        spec.run(new ForgetQuestion(spec.asking(GUS, Rank.NONE), COMMENT));

        assertEquals(QuestionState.GONE, question(spec).state());
        assertEquals(SpecStatus.APPROVED, spec.status());
        spec.assertRefused(
                ReviewRefusal.QUESTION_SETTLED,
                new AskQuestion(spec.asking(FAY), COMMENT, FAY, Lens.FREE, true, QuestionKind.QUESTION));
    }

    @Test
    void givenACommentThatIsNoQuestionThenNothingMovesIt() {
        ReviewFixture spec = ReviewFixture.spec();

        spec.assertRefused(ReviewRefusal.NOT_A_QUESTION, new ResolveQuestion(spec.asking(BEN), COMMENT));
        spec.assertRefused(ReviewRefusal.NOT_A_QUESTION, new AnswerQuestion(spec.asking(BEN), COMMENT));
    }

    @Test
    void givenAThousandQuestionsThenEachIsKept() {
        ReviewFixture spec = ReviewFixture.started();
        for (int i = 1; i <= 1000; i++) {
            spec.run(new AskQuestion(spec.asking(DAN), i, DAN, Lens.FREE, i % 2 == 0, QuestionKind.QUESTION));
        }

        assertEquals(1000, spec.state().review().review().questions().all().size());
        assertEquals(500, spec.state().review().review().questions().inTheWay().size());
    }

    private static ReviewFixture asked(ReviewFixture spec, boolean blocking) {
        return spec.run(
                new AskQuestion(spec.asking(FAY), COMMENT, FAY, Lens.SUCCESS_METRICS, blocking, QuestionKind.QUESTION));
    }

    private static Question question(ReviewFixture spec) {
        return spec.state().review().review().questions().of(COMMENT).orElseThrow();
    }
}
