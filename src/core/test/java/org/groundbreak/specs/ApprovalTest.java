package org.groundbreak.specs;

import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.EVE;
import static org.groundbreak.specs.SpecFixture.FIRST;
import static org.groundbreak.specs.SpecFixture.SECOND;
import static org.groundbreak.specs.SpecFixture.START;
import static org.groundbreak.specs.SpecFixture.approve;
import static org.groundbreak.specs.SpecFixture.authors;
import static org.groundbreak.specs.SpecFixture.name;
import static org.groundbreak.specs.SpecFixture.refused;
import static org.groundbreak.specs.SpecFixture.withdraw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.EventHeader;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.JudgedVersion;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.reviews.VerdictEvent;
import org.groundbreak.specs.SpecFixture.Content;
import org.groundbreak.storage.Fingerprint;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    /** Rule S7. */
    @Test
    void givenTheApproverThenApprovingIsARoundOfOne() {
        SpecFixture spec = SpecFixture.approved();

        assertEquals(
                List.of(
                        new SpecEvent.InReview(new RoundEvent.RoundStarted(1)),
                        new SpecEvent.InReview(new VerdictEvent.VerdictGiven(1, Verdict.APPROVE, FIRST)),
                        new SpecEvent.InReview(new RoundEvent.RoundClosed(1, RoundOutcome.APPROVED))),
                spec.events().subList(2, 5));
        assertEquals(SpecStatus.APPROVED, spec.state().status());
        assertEquals(
                Optional.of(new Approval(1, BEN, START.plusSeconds(120), JudgedVersion.here(3), FIRST)),
                spec.state().approval());
    }

    /** Rule S4. */
    @Test
    void givenAnybodyButTheApproverThenApprovingAndWithdrawingAreRefused() {
        assertEquals(
                refused(SpecRefusal.NOT_THE_APPROVER), SpecFixture.registered().decide(approve(ANN, 3, FIRST, FIRST)));
        assertEquals(
                refused(SpecRefusal.NOT_THE_APPROVER), SpecFixture.approved().decide(withdraw(ANN)));
    }

    /** Rule S5. */
    @Test
    void givenContentThatChangedMeanwhileThenApprovingIsRefused() {
        assertEquals(
                refused(SpecRefusal.CONTENT_CHANGED), SpecFixture.registered().decide(approve(BEN, 3, FIRST, SECOND)));
    }

    /** Rule S5: nobody approves what nobody can read. */
    @Test
    void givenAPageOrAVersionThatCannotBeReadThenApprovingIsRefused() {
        SpecFixture spec = SpecFixture.registered();
        Content broken = new Content(Optional.of(FIRST), Optional.empty(), authors(ANN, 3));
        Content gone = new Content(Optional.empty(), Optional.of(FIRST), authors(ANN, 3));

        assertEquals(refused(SpecRefusal.PAGE_UNREADABLE), spec.decide(new Approve(BEN, 3, broken)));
        assertEquals(refused(SpecRefusal.VERSION_GONE), spec.decide(new Approve(BEN, 2, gone)));
    }

    /** Rule S4: reading a page is work, which nobody but the approver can cause. */
    @Test
    void givenAnybodyButTheApproverThenThePageIsNotRead() {
        assertEquals(
                refused(SpecRefusal.NOT_THE_APPROVER),
                SpecFixture.registered().decide(new Approve(PersonNumber.STRANGER, 3, null)));
        assertEquals(refused(SpecRefusal.NOT_A_SPEC), new SpecFixture().decide(new Approve(BEN, 3, null)));
    }

    /** Rule S6. */
    @Test
    void givenTheApproverAsTheOnlyAuthorThenApprovingIsRefused() {
        SpecFixture spec = SpecFixture.registered();
        SpecCommand alone = approve(BEN, 3, FIRST, FIRST, authors(BEN, 3));
        SpecCommand together = approve(BEN, 3, FIRST, FIRST, new Authors(Map.of(BEN, 3, ANN, 1)));

        assertEquals(refused(SpecRefusal.ONLY_AUTHOR), spec.decide(alone));
        assertEquals(SpecStatus.APPROVED, spec.accept(together).state().status());
    }

    /** Rule S6: what others wrote before the approval that stands does not help. */
    @Test
    void givenAnApprovalThatStandsThenOnlyLaterAuthorsCount() {
        SpecFixture spec = SpecFixture.approved();
        Authors benAfterwards = new Authors(Map.of(ANN, 3, BEN, 4));
        Authors bothAfterwards = new Authors(Map.of(ANN, 4, BEN, 5));

        assertEquals(refused(SpecRefusal.ONLY_AUTHOR), spec.decide(approve(BEN, 5, SECOND, SECOND, benAfterwards)));
        spec.accept(approve(BEN, 5, SECOND, SECOND, bothAfterwards));
        assertEquals(2, spec.state().approval().orElseThrow().round());
    }

    /** Rule S6: without an approval that stands, the whole page is judged again. */
    @Test
    void givenAWithdrawnApprovalThenAllAuthorsCount() {
        SpecFixture spec = SpecFixture.approved().accept(withdraw(BEN));

        assertEquals(refused(SpecRefusal.ONLY_AUTHOR), spec.decide(approve(BEN, 3, FIRST, FIRST, authors(BEN, 1))));
        assertEquals(
                SpecStatus.APPROVED,
                spec.accept(approve(BEN, 3, FIRST, FIRST, authors(ANN, 1)))
                        .state()
                        .status());
    }

    /** Rule S8. */
    @Test
    void givenContentThatIsApprovedThenApprovingItAgainIsRefused() {
        assertEquals(
                refused(SpecRefusal.ALREADY_APPROVED), SpecFixture.approved().decide(approve(BEN, 4, FIRST, FIRST)));
    }

    /** Rule S8. */
    @Test
    void givenAnApprovalThenChangedIsComputedFromTheFingerprint() {
        Approval approval = SpecFixture.approved().state().approval().orElseThrow();

        assertFalse(approval.changedSince(FIRST));
        assertTrue(approval.changedSince(SECOND));
        Fingerprint otherForm = new Fingerprint(1, FIRST.sha256());
        assertThrows(IllegalArgumentException.class, () -> approval.changedSince(otherForm));
    }

    /** Rule S9. */
    @Test
    void givenAnApprovalThenTheApproverWithdrawsItWithHisVerdictAndReason() {
        SpecFixture spec = SpecFixture.approved().accept(withdraw(BEN));

        assertEquals(
                List.of(
                        new SpecEvent.InReview(new VerdictEvent.VerdictWithdrawn(1)),
                        new SpecEvent.ApprovalWithdrawn(1)),
                spec.events().subList(5, 7));
        assertEquals(Optional.of("too early"), spec.lastText());
        assertEquals(SpecStatus.WITHDRAWN, spec.state().status());
        assertEquals(Optional.empty(), spec.state().approval());
        assertEquals(Optional.empty(), spec.state().review().verdict());
        assertEquals(
                Optional.of(new Withdrawal(7, BEN, START.plusSeconds(300))),
                spec.state().withdrawal());
        assertEquals(refused(SpecRefusal.NOT_APPROVED), spec.decide(withdraw(BEN)));
    }

    @Test
    void givenABlankReasonThenItIsNone() {
        assertEquals(Optional.empty(), new Withdraw(BEN, 3, Optional.of(" \n\0")).reason());
    }

    /** Rule S9: the verdict of the one before stays what it was. */
    @Test
    void givenANewApproverThenHeWithdrawsTheApprovalButNoVerdict() {
        SpecFixture spec = SpecFixture.approved().accept(name(ANN, false, EVE));

        assertEquals(refused(SpecRefusal.NOT_THE_APPROVER), spec.decide(withdraw(BEN)));
        spec.accept(withdraw(EVE));
        assertEquals(List.of(new SpecEvent.ApprovalWithdrawn(1)), spec.events().subList(6, 7));
        assertEquals(SpecStatus.WITHDRAWN, spec.state().status());
    }

    /** Rule S7. */
    @Test
    void givenAWithdrawalThenApprovingAgainIsANewRound() {
        SpecFixture spec = SpecFixture.approved().accept(withdraw(BEN)).accept(approve(BEN, 4, SECOND, SECOND));

        Approval approval = spec.state().approval().orElseThrow();
        assertEquals(Optional.empty(), spec.state().withdrawal());
        assertEquals(2, approval.round());
        assertEquals(JudgedVersion.here(4), approval.version());
        assertEquals(2, spec.state().review().rounds());
    }

    /** Rule S7: as a full review would leave it. */
    @Test
    void givenAnOpenRoundThenApprovingOutsideItIsRefused() {
        SpecFixture spec = SpecFixture.registered()
                .append(new EventHeader(START, ANN, 3), new SpecEvent.InReview(new RoundEvent.RoundStarted(1)));

        assertEquals(SpecStatus.IN_REVIEW, spec.state().status());
        assertEquals(refused(SpecRefusal.ROUND_OPEN), spec.decide(approve(BEN, 3, FIRST, FIRST)));
    }

    /** As full reviews will write them. */
    @Test
    void givenOtherOutcomesThenNoApprovalStands() {
        for (RoundOutcome outcome : RoundOutcome.values()) {
            SpecFixture spec = SpecFixture.approved()
                    .append(new EventHeader(START, ANN, 4), new SpecEvent.InReview(new RoundEvent.RoundStarted(2)))
                    .append(
                            new EventHeader(START, BEN, 4),
                            new SpecEvent.InReview(new VerdictEvent.VerdictGiven(2, Verdict.APPROVE, FIRST)))
                    .append(
                            new EventHeader(START, ANN, 4),
                            new SpecEvent.InReview(new RoundEvent.RoundClosed(2, outcome)));

            assertEquals(SpecStatus.after(outcome), spec.state().status());
            assertEquals(
                    outcome == RoundOutcome.APPROVED, spec.state().approval().isPresent());
            assertEquals(
                    outcome == RoundOutcome.WITHDRAWN ? Optional.of(new Withdrawal(8, ANN, START)) : Optional.empty(),
                    spec.state().withdrawal());
        }
    }

    /** As full reviews will write them. */
    @Test
    void givenAVerdictThatDoesNotApproveThenItTakesTheApprovingOnesPlace() {
        SpecFixture spec = SpecFixture.registered()
                .append(new EventHeader(START, ANN, 4), new SpecEvent.InReview(new RoundEvent.RoundStarted(1)))
                .append(
                        new EventHeader(START, BEN, 4),
                        new SpecEvent.InReview(new VerdictEvent.VerdictGiven(1, Verdict.APPROVE, FIRST)))
                .append(
                        new EventHeader(START, BEN, 4),
                        new SpecEvent.InReview(new VerdictEvent.VerdictGiven(1, Verdict.REQUEST_CHANGES, FIRST)));

        assertEquals(Optional.empty(), spec.state().review().verdict());
        assertEquals(SpecStatus.IN_REVIEW, spec.state().status());
    }

    @Test
    void givenARefusalThenItsCodeIsStable() {
        assertEquals("content-changed", SpecRefusal.CONTENT_CHANGED.code());
        assertEquals(Decision.refuse(SpecRefusal.NO_APPROVER), refused(SpecRefusal.NO_APPROVER));
    }
}
