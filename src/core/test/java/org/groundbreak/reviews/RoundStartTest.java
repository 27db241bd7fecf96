package org.groundbreak.reviews;

import static org.groundbreak.reviews.ReviewFixture.BOTH;
import static org.groundbreak.reviews.ReviewFixture.DAN;
import static org.groundbreak.reviews.ReviewFixture.FAY;
import static org.groundbreak.reviews.ReviewFixture.GUS;
import static org.groundbreak.reviews.ReviewFixture.START;
import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.events.Decision;
import org.groundbreak.specs.Register;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecFixture;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.specs.SpecOrigin;
import org.groundbreak.specs.SpecRefusal;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.specs.WizardAnswers;
import org.junit.jupiter.api.Test;

/** How a round begins, and who is asked. */
class RoundStartTest {

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
        WizardAnswers none = new WizardAnswers("seed-1", Optional.empty(), Optional.empty(), Optional.empty());
        SpecFixture nobody =
                new SpecFixture().accept(new Register(ANN, 1, 77, SpecKind.RFC, Optional.empty(), SpecOrigin.of(none)));
        assertEquals(Decision.refuse(ReviewRefusal.NO_APPROVER), nobody.decide(new ReviewStep(open.start(ANN, BOTH))));
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

    /** An empty round: only the approver is asked. */
    @Test
    void givenNobodyRequiredThenARoundWithoutReviewersIsApprovedByTheApprover() {
        ReviewFixture spec = ReviewFixture.spec();
        spec.run(new StartRound(
                spec.asking(ANN), Map.of(), WindowLength.USUAL, ReviewFixture.BERLIN, RoundRules.NONE, Map.of()));

        assertEquals(SpecStatus.APPROVED, spec.verdict(BEN, Verdict.APPROVE).status());
    }
}
