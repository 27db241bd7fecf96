package org.groundbreak.reviews;

import static org.groundbreak.reviews.ReviewFixture.DAN;
import static org.groundbreak.reviews.ReviewFixture.FAY;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.FIRST;
import static org.groundbreak.specs.SpecFixture.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.SpecStatus;
import org.junit.jupiter.api.Test;

/** The verdicts of a round, and the content they are bound to. */
class RoundVerdictTest {

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

    /** Rule R5: the first version is one that can be judged; without any nothing is. */
    @Test
    void givenTheFirstVersionThenItIsJudgedAndWithoutOneNothingIs() {
        ReviewFixture spec = ReviewFixture.started();

        spec.assertRefused(
                ReviewRefusal.VERSION_REQUIRED,
                new GiveVerdict(spec.askingOn(DAN, 0), Verdict.APPROVE, Optional.empty()));
        spec.run(new GiveVerdict(spec.askingOn(DAN, 1), Verdict.APPROVE, Optional.empty()));
        assertEquals(1, spec.round().verdicts().get(DAN).version().number());
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

    /** Rule R6 with R5: said again of what was seen, and of nothing that came behind it. */
    @Test
    void givenContentThatIsNoLongerWhatWasSeenThenNobodySaysStillSo() {
        ReviewFixture spec =
                ReviewFixture.started().verdict(DAN, Verdict.APPROVE).page(SECOND);
        int before = spec.count();

        spec.assertRefused(ReviewRefusal.CONTENT_CHANGED, new StillSo(spec.askingHavingSeen(DAN, FIRST)));
        assertEquals(before + 1, spec.run(new StillSo(spec.asking(DAN))).count());
        assertTrue(spec.round().verdicts().get(DAN).isOn(SECOND));
    }

    /** Rule R6. */
    @Test
    void givenTheSameContentThenStillSoSaysNothingNew() {
        ReviewFixture spec = ReviewFixture.started().verdict(DAN, Verdict.APPROVE);
        int before = spec.count();

        assertEquals(before, spec.run(new StillSo(spec.asking(DAN))).count());
        spec.assertRefused(ReviewRefusal.NO_VERDICT, new StillSo(spec.asking(FAY)));
    }
}
