package org.groundbreak.reviews;

import static org.groundbreak.reviews.ReviewFixture.DAN;
import static org.groundbreak.reviews.ReviewFixture.FAY;
import static org.groundbreak.reviews.ReviewFixture.START;
import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.EVE;
import static org.groundbreak.specs.SpecFixture.FIRST;
import static org.groundbreak.specs.SpecFixture.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.events.Decision;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.Approve;
import org.groundbreak.specs.Authors;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecFixture;
import org.groundbreak.specs.SpecStatus;
import org.junit.jupiter.api.Test;

/** When a round is approved by itself, and what keeps it from that. */
class RoundApprovalTest {

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
