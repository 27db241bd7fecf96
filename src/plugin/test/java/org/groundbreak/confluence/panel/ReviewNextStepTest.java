package org.groundbreak.confluence.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.panel.SpecPanel.May;
import org.groundbreak.confluence.people.PersonBody;
import org.groundbreak.confluence.reviews.ReviewMay;
import org.groundbreak.confluence.reviews.ReviewerBody;
import org.groundbreak.confluence.reviews.RoundBody;
import org.groundbreak.confluence.reviews.RoundBody.ObstacleBody;
import org.groundbreak.confluence.reviews.VerdictBody;
import org.groundbreak.specs.SpecRefusal;
import org.groundbreak.specs.SpecStatus;
import org.junit.jupiter.api.Test;

/** The sentence of the panel while there is a review, or there could be one: to each what he can do, else who can. */
class ReviewNextStepTest {

    private static final ReviewMay JUDGE = may(false, true, false, List.of());
    private static final ReviewMay NOBODY = ReviewMay.NOTHING;

    @Test
    void givenAReviewerWhoHasNotTakenItOnThenHeIsAskedFromHisPerspective() {
        RoundBody round = round("WINDOW", List.of(reviewer("Paula", true, null)), null);
        ReviewNextStep step = inRound(
                round,
                new ReviewMay(
                        false, true, true, false, false, false, false, false, List.of(), false, false, false, false,
                        false));

        assertEquals(Optional.of("next.take-on"), step.key());
        assertEquals("Product", step.detail());
    }

    @Test
    void givenAReviewerWithoutAVerdictThenHeIsAskedForIt() {
        assertEquals(
                Optional.of("next.give-verdict"),
                inRound(round("WINDOW", List.of(reviewer("Paula", true, null)), null), JUDGE)
                        .key());
    }

    @Test
    void givenTheApproverWithoutAVerdictThenHeIsToldThatHisCounts() {
        assertEquals(
                Optional.of("next.give-verdict-approver"),
                inRound(round("WINDOW", List.of(reviewer("Paula", false, null)), null), JUDGE)
                        .key());
    }

    @Test
    void givenAVerdictOnOtherContentThenItsVersionIsNamed() {
        RoundBody round = round("WINDOW", List.of(reviewer("Paula", true, verdict(false))), null);
        ReviewNextStep step = inRound(round, may(false, true, true, List.of()));

        assertEquals(Optional.of("next.still-so"), step.key());
        assertEquals("4", step.detail());
    }

    @Test
    void givenSomebodyWhoCanOnlyWaitThenThoseAreNamedWhoAreWaitedForTheApproverLast() {
        ReviewNextStep step = inRound(
                round("WINDOW", List.of(reviewer("Paula", false, null), reviewer("Ada", false, verdict(true))), null),
                NOBODY);

        assertEquals(Optional.of("next.wait-for-verdicts"), step.key());
        assertEquals("Paula, Emil", step.detail());
    }

    @Test
    void givenManyAreWaitedForThenThreeAreNamedAndTheOthersCounted() {
        List<ReviewerBody> five = List.of("A", "B", "C", "D").stream()
                .map(name -> reviewer(name, false, null))
                .toList();

        assertEquals("A, B, C + 2", inRound(round("WINDOW", five, null), NOBODY).detail());
    }

    @Test
    void givenAnApproverWhoReviewsTooThenHeIsNamedOnce() {
        assertEquals(
                "Emil",
                inRound(round("WINDOW", List.of(reviewer("Emil", false, null)), null), NOBODY)
                        .detail());
    }

    @Test
    void givenAllVerdictsThenWhatIsMissingOrTheEndOfTheWindowIsWaitedFor() {
        RoundBody blocked = round("WINDOW", List.of(), verdict(true), new ObstacleBody("BLOCKING_QUESTION", "One."));

        assertEquals(Optional.of("next.round-blocked"), inRound(blocked, NOBODY).key());
        assertEquals(
                Optional.of("next.window-open"),
                inRound(round("WINDOW", List.of(), verdict(true)), NOBODY).key());
    }

    @Test
    void givenTheMeetingThenWhoeverMayCloseIsAskedToAndOthersWait() {
        RoundBody round = round("MEETING", List.of(), verdict(true));

        assertEquals(
                Optional.of("next.close-round"),
                inRound(round, may(false, false, false, List.of("APPROVED", "REJECTED")))
                        .key());
        assertEquals(
                Optional.of("next.settle"),
                inRound(round, may(false, false, false, List.of("REJECTED"))).key());
        assertEquals(
                Optional.of("next.wait-for-meeting"),
                inRound(round, may(false, false, false, List.of("WITHDRAWN"))).key());
    }

    @Test
    void givenADraftThatNeedsAReviewThenWhoeverMayStartOneIsAskedTo() {
        assertEquals(Optional.of("next.start-review"), before(SpecStatus.DRAFT, true, true, false, null));
        assertEquals(Optional.of("next.wait-for-review"), before(SpecStatus.DRAFT, true, false, false, null));
    }

    @Test
    void givenADraftThatNeedsNoReviewThenOneIsOfferedBesidesTheApproval() {
        assertEquals(
                Optional.of("next.wait-for-approver-or-start"), before(SpecStatus.DRAFT, false, true, false, null));
        assertEquals(Optional.empty(), before(SpecStatus.DRAFT, false, true, true, null));
        assertEquals(Optional.empty(), before(SpecStatus.DRAFT, false, false, false, null));
        assertEquals(
                Optional.of("next.only-author-start"),
                before(SpecStatus.DRAFT, false, true, false, SpecRefusal.ONLY_AUTHOR));
    }

    @Test
    void givenARejectedSpecThenANewReviewLeadsOn() {
        assertEquals(Optional.of("next.rejected-start"), before(SpecStatus.REJECTED, false, true, false, null));
        assertEquals(Optional.of("next.rejected"), before(SpecStatus.REJECTED, false, false, false, null));
    }

    @Test
    void givenAChangedApprovedSpecThenOnlyOneThatNeedsAReviewIsReviewedAgain() {
        assertEquals(Optional.of("next.review-again"), before(SpecStatus.APPROVED, true, true, false, null));
        assertEquals(Optional.of("next.wait-for-review-again"), before(SpecStatus.APPROVED, true, false, false, null));
        assertEquals(Optional.empty(), before(SpecStatus.APPROVED, false, true, false, null));
    }

    @Test
    void givenAWithdrawnApprovalThenTheReviewIsSilentWhereNoneWasEverNeeded() {
        assertEquals(Optional.empty(), before(SpecStatus.WITHDRAWN, false, true, false, null));
        assertEquals(Optional.of("next.withdrawn-start"), before(SpecStatus.WITHDRAWN, true, true, false, null));
        assertEquals(Optional.of("next.withdrawn-wait"), before(SpecStatus.WITHDRAWN, true, false, false, null));
    }

    private static ReviewNextStep inRound(RoundBody round, ReviewMay may) {
        return new ReviewNextStep(
                new ReviewBody(round, false, may), SpecStatus.IN_REVIEW, offers(false, null), Optional.of("Emil"));
    }

    private static Optional<String> before(
            SpecStatus status, boolean required, boolean start, boolean approves, SpecRefusal refusal) {
        ReviewBody review = new ReviewBody(null, required, may(start, false, false, List.of()));
        return new ReviewNextStep(review, status, offers(approves, refusal), Optional.of("Emil")).key();
    }

    private static Offers offers(boolean approves, SpecRefusal refusal) {
        May may = new May(false, approves, false, false, false, false, false);
        return new Offers(may, false, Optional.empty(), Optional.ofNullable(refusal));
    }

    private static ReviewMay may(boolean start, boolean giveVerdict, boolean stillSo, List<String> close) {
        return new ReviewMay(
                start,
                false,
                giveVerdict,
                false,
                stillSo,
                false,
                false,
                false,
                close,
                false,
                false,
                false,
                false,
                false);
    }

    private static RoundBody round(
            String phase, List<ReviewerBody> reviewers, VerdictBody approver, ObstacleBody... obstacles) {
        return new RoundBody(
                1,
                phase,
                "",
                true,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                reviewers,
                approver,
                List.of(obstacles),
                List.of());
    }

    private static ReviewerBody reviewer(String name, boolean mine, VerdictBody verdict) {
        return new ReviewerBody(
                new PersonBody(name), name, 1, "PRODUCT", "Product", mine, false, 0, verdict, null, false);
    }

    private static VerdictBody verdict(boolean onPresentContent) {
        return new VerdictBody("APPROVE", "", "", "", "", 4, onPresentContent, null, !onPresentContent);
    }
}
