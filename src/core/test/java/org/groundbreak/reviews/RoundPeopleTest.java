package org.groundbreak.reviews;

import static org.groundbreak.reviews.ReviewFixture.DAN;
import static org.groundbreak.reviews.ReviewFixture.FAY;
import static org.groundbreak.reviews.ReviewFixture.GUS;
import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.EVE;
import static org.groundbreak.specs.SpecFixture.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking.Rank;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.NameApprover;
import org.groundbreak.specs.SpecStatus;
import org.junit.jupiter.api.Test;

/** Who takes part in a round that runs. */
class RoundPeopleTest {

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

    /** Rule R21: in the window and in the meeting, also from a perspective that somebody has already. */
    @Test
    void givenAnAddedReviewerThenHeIsAskedAndJudgesAsTheOthers() {
        ReviewFixture window = ReviewFixture.started();
        window.run(new AddReviewer(window.asking(ANN), GUS, Perspective.ENGINEERING));
        assertEquals(Set.of(DAN, FAY, GUS, BEN), window.rule().waitedFor());
        assertEquals(
                Set.of(Perspective.PRODUCT),
                window.verdict(GUS, Verdict.APPROVE).rule().missing());

        ReviewFixture meeting = ReviewFixture.meeting();
        meeting.run(new AddReviewer(meeting.asking(EVE, Rank.PROCESS_OWNER), GUS, Perspective.DESIGN));
        assertEquals(
                Verdict.REQUEST_CHANGES,
                meeting.verdict(GUS, Verdict.REQUEST_CHANGES)
                        .rule()
                        .dissent()
                        .get(0)
                        .verdict());
    }

    /** Rule R21. */
    @Test
    void givenAReviewerOfTheRoundOrNoRoundThenNobodyIsAdded() {
        ReviewFixture spec = ReviewFixture.started();
        spec.assertRefused(ReviewRefusal.REVIEWER_ALREADY, new AddReviewer(spec.asking(ANN), DAN, Perspective.DESIGN));
        spec.assertRefused(ReviewRefusal.NOT_THE_DRIVER, new AddReviewer(spec.asking(BEN), GUS, Perspective.DESIGN));

        spec.verdict(BEN, Verdict.APPROVE).verdict(DAN, Verdict.APPROVE).verdict(FAY, Verdict.APPROVE);
        spec.assertRefused(ReviewRefusal.NO_ROUND, new AddReviewer(spec.asking(ANN), GUS, Perspective.DESIGN));
    }

    /** Rules R21 and R4: the approver may look from a perspective, too, and that may be all that was missing. */
    @Test
    void givenAnApproverWhoApprovesWhenHeIsAddedForTheMissingPerspectiveThenTheRoundIsApprovedAtOnce() {
        ReviewFixture spec =
                ReviewFixture.started().verdict(BEN, Verdict.APPROVE).verdict(DAN, Verdict.APPROVE);

        spec.run(new AddReviewer(spec.asking(ANN), BEN, Perspective.PRODUCT));

        assertEquals(List.of("REVIEWER_NAMED", "ROUND_CLOSED"), spec.types(spec.count() - 2));
        assertEquals(SpecStatus.APPROVED, spec.status());
    }

    /** Rules R10 and R21. */
    @Test
    void givenWhoWasReplacedWhenHeIsAddedAgainThenHisVerdictCountsAgain() {
        ReviewFixture spec = ReviewFixture.started().verdict(DAN, Verdict.APPROVE);
        spec.run(new ReplaceReviewer(spec.asking(ANN), DAN, GUS));

        spec.run(new AddReviewer(spec.asking(ANN), DAN, Perspective.ENGINEERING));

        assertEquals(Set.of(Perspective.PRODUCT), spec.rule().missing());
    }

    /** Rules R4 and R10: what is left of dissent is nothing, so the round is approved. */
    @Test
    void givenDissentAsTheLastObstacleWhenThatReviewerIsReplacedThenTheRoundIsApprovedAtOnce() {
        ReviewFixture spec = ReviewFixture.started(RoundRules.NONE)
                .verdict(DAN, Verdict.REQUEST_CHANGES)
                .verdict(BEN, Verdict.APPROVE);

        spec.run(new ReplaceReviewer(spec.asking(EVE, Rank.ADMIN), DAN, GUS));

        assertEquals(SpecStatus.APPROVED, spec.status());
    }

    /** Rules S3 and R4: who approves as a reviewer and becomes the approver approves the spec. */
    @Test
    void givenAReviewerWhoApprovesWhenHeBecomesTheApproverThenTheRoundIsApprovedAtOnce() {
        ReviewFixture spec =
                ReviewFixture.started().verdict(DAN, Verdict.APPROVE).verdict(FAY, Verdict.APPROVE);

        spec.run(spec.inTime(new NameApprover(ANN, 0, false, Optional.of(DAN))));

        assertEquals(List.of("APPROVER_NAMED", "ROUND_CLOSED"), spec.types(spec.count() - 2));
        assertEquals(Optional.of(DAN), spec.state().approval().map(Approval::by));
        assertEquals(ANN, spec.recorded().get(spec.count() - 1).header().actor());
    }

    /** Rules R4 and R6: what he approves has to be what is published. */
    @Test
    void givenAReviewerWhoApprovedOtherContentWhenHeBecomesTheApproverThenTheRoundStaysOpen() {
        ReviewFixture spec = ReviewFixture.started()
                .verdict(DAN, Verdict.APPROVE)
                .verdict(FAY, Verdict.APPROVE)
                .page(SECOND);

        spec.run(spec.inTime(new NameApprover(ANN, 0, false, Optional.of(DAN))));
        assertEquals(SpecStatus.IN_REVIEW, spec.status());

        ReviewFixture kept =
                ReviewFixture.started(new RoundRules(Set.of(), 0, true, false)).verdict(DAN, Verdict.APPROVE);
        kept.run(kept.inTime(new NameApprover(ANN, 0, false, Optional.of(DAN))));
        assertEquals(SpecStatus.IN_REVIEW, kept.status(), "The window is kept open");
    }
}
