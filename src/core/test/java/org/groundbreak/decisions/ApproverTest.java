package org.groundbreak.decisions;

import static org.groundbreak.decisions.DecisionFixture.ANN;
import static org.groundbreak.decisions.DecisionFixture.BEN;
import static org.groundbreak.decisions.DecisionFixture.DUE;
import static org.groundbreak.decisions.DecisionFixture.EARLY;
import static org.groundbreak.decisions.DecisionFixture.EVE;
import static org.groundbreak.decisions.DecisionFixture.FIRST;
import static org.groundbreak.decisions.DecisionFixture.KIM;
import static org.groundbreak.decisions.DecisionFixture.LATE;
import static org.groundbreak.decisions.DecisionFixture.begun;
import static org.groundbreak.decisions.DecisionFixture.content;
import static org.groundbreak.decisions.DecisionFixture.decide;
import static org.groundbreak.decisions.DecisionFixture.decided;
import static org.groundbreak.decisions.DecisionFixture.roles;
import static org.groundbreak.decisions.DecisionFixture.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.events.EventHeader;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.Test;

/** Rules D5 to D7: the page says who holds the roles, and the log who wrote that. */
class ApproverTest {

    /** Rule D5. */
    @Test
    void givenTheSameAgainOrAnOlderVersionThatComesLateThenNothingIsRecorded() {
        DecisionFixture decision = begun().accept(version(5, ANN, roles(ANN, EVE), EARLY, false));
        long sequence = decision.state().sequence();

        decision.accept(version(5, ANN, roles(ANN, EVE), EARLY, false))
                .accept(version(7, BEN, roles(ANN, EVE), EARLY, false))
                .accept(version(4, BEN, roles(ANN, BEN), EARLY, false));

        assertEquals(sequence, decision.state().sequence());
        assertEquals(
                Optional.of(DecisionRefusal.VERSION_REQUIRED),
                decision.refusal(version(0, ANN, roles(ANN), EARLY, false)));
    }

    /** Rule D5. */
    @Test
    void givenAnotherHolderOfAnyRoleOrAnotherDueDateThenItIsRecordedWithItsVersionAndItsWriters() {
        for (DaciRole role : DaciRole.values()) {
            PublishedRoles before = roles(ANN, BEN);
            Map<DaciRole, RoleHolders> holders = new java.util.EnumMap<>(before.byRole());
            holders.put(role, new RoleHolders(List.of(new PersonNumber(9)), 1));
            DecisionFixture decision = begun().accept(version(3, EVE, new PublishedRoles(holders), LATE, false));

            DecisionEvent.RolesSeen seen =
                    (DecisionEvent.RolesSeen) decision.events().get(1);
            assertEquals(Set.of(EVE), seen.contributors());
            assertEquals(holders.get(role), seen.roles().of(role));
            assertEquals(3, decision.state().published().orElseThrow().version());
        }
        NoticeRoles noDue = new NoticeRoles(EVE, 3, roles(ANN, BEN), Optional.empty(), Set.of(), LATE, false, true);
        assertEquals(2, begun().accept(noDue).state().sequence());
    }

    /** Rule D5: somebody who had not signed in wrote it, which is said of nobody. */
    @Test
    void givenAnAnonymousVersionThenNobodyWroteIt() {
        DecisionFixture decision = begun().accept(new NoticeRoles(
                PersonNumber.CLOCK, 2, roles(ANN, EVE), Optional.of(DUE), Set.of(), EARLY, false, true));

        assertEquals(EVE, seat(decision).person());
        assertFalse(seat(decision).selfMade());
    }

    /** Rule D5. */
    @Test
    void givenTheFirstOptionThatSaysSomethingThenItIsInProgress() {
        DecisionFixture decision = new DecisionFixture()
                .accept(new NoticeRoles(ANN, 1, roles(ANN, BEN), Optional.empty(), Set.of(ANN), EARLY, false, false));
        assertEquals(DecisionStatus.NOT_STARTED, decision.state().status());

        decision.accept(new NoticeRoles(ANN, 2, roles(ANN, BEN), Optional.empty(), Set.of(ANN), EARLY, false, true));
        assertEquals(DecisionStatus.IN_PROGRESS, decision.state().status());
        decision.accept(new NoticeRoles(ANN, 3, roles(ANN, EVE), Optional.empty(), Set.of(ANN), EARLY, false, false));
        assertEquals(DecisionStatus.IN_PROGRESS, decision.state().status());
    }

    /** Rule D6: shown as such, and no more than that. */
    @Test
    void givenSomebodyWhoMadeHimselfApproverThenItIsKnownAndHeDecides() {
        DecisionFixture decision = begun().accept(version(2, EVE, roles(ANN, EVE), EARLY, false));

        assertEquals(new ApproverSeat(EVE, 2, 2, true, DueMoment.BEFORE, Optional.empty()), seat(decision));
        assertEquals(
                DecisionStatus.DECIDED,
                decision.accept(decide(EVE, content(FIRST), content(FIRST), roles(ANN, EVE), "A"))
                        .state()
                        .status());
        assertFalse(seat(begun()).selfMade());
        assertTrue(seat(new DecisionFixture().accept(version(1, BEN, roles(BEN, BEN), EARLY, false)))
                .selfMade());
    }

    /** Rule D6: moving the due date in the same edit hides nothing. */
    @Test
    void givenAnApproverNamedAfterTheDueDateThenItIsKnown() {
        assertFalse(seat(begun().accept(version(2, ANN, roles(ANN, EVE), DUE, false)))
                .afterDue());
        assertTrue(seat(begun().accept(version(2, ANN, roles(ANN, EVE), LATE, false)))
                .afterDue());
        NoticeRoles moved =
                new NoticeRoles(EVE, 2, roles(ANN, EVE), Optional.of(LATE.plusDays(9)), Set.of(EVE), LATE, false, true);
        assertTrue(seat(begun().accept(moved)).afterDue());
        NoticeRoles undated =
                new NoticeRoles(EVE, 2, roles(ANN, EVE), Optional.empty(), Set.of(EVE), LATE, false, true);
        assertTrue(seat(begun().accept(undated)).afterDue());
        NoticeRoles never = new NoticeRoles(EVE, 1, roles(ANN, EVE), Optional.empty(), Set.of(EVE), LATE, false, true);
        assertEquals(
                DueMoment.UNDATED, seat(new DecisionFixture().accept(never)).moment());
    }

    /** Rule D6: a later change of something else does not make him anew. */
    @Test
    void givenOtherChangesThenHowTheApproverCameToBeStays() {
        DecisionFixture decision = begun().accept(version(2, EVE, roles(ANN, EVE), EARLY, false))
                .accept(version(3, KIM, roles(KIM, EVE), LATE, false));

        assertEquals(new ApproverSeat(EVE, 2, 2, true, DueMoment.BEFORE, Optional.empty()), seat(decision));
    }

    /** Rule D7. */
    @Test
    void givenFixedApproversThenAChangeHasNoEffectUntilTheDriverOrAnAdministratorConfirmsIt() {
        for (boolean admin : List.of(false, true)) {
            DecisionFixture decision = fixed().accept(version(2, EVE, roles(ANN, EVE), LATE, true));
            PersonNumber confirming = admin ? KIM : ANN;

            assertEquals(BEN, seat(decision).person());
            assertEquals(Optional.of(DecisionRefusal.APPROVER_NOT_CONFIRMED), decision.refusal(decideAs(EVE)));
            assertEquals(Optional.empty(), decision.refusal(decideAs(BEN)));
            decision.accept(new ConfirmApprover(confirming, 2, admin, EVE));
            assertEquals(new ApproverSeat(EVE, 2, 2, true, DueMoment.AFTER, Optional.of(confirming)), seat(decision));
            assertEquals(Optional.empty(), decision.state().approver().pending());
            assertEquals(Optional.of(DecisionRefusal.NOT_THE_APPROVER), decision.refusal(decideAs(BEN)));
            assertEquals(Optional.empty(), decision.refusal(decideAs(EVE)));
        }
    }

    /** Rule D7, for every other role. */
    @Test
    void givenFixedApproversThenNobodyElseConfirms() {
        DecisionFixture decision = fixed().accept(version(2, EVE, roles(ANN, EVE), EARLY, true));

        for (PersonNumber person : List.of(BEN, EVE, KIM, PersonNumber.STRANGER, PersonNumber.CLOCK)) {
            assertEquals(
                    Optional.of(DecisionRefusal.NOT_THE_DRIVER),
                    decision.refusal(new ConfirmApprover(person, 2, false, EVE)));
        }
        assertEquals(
                Optional.of(DecisionRefusal.APPROVER_CHANGED),
                decision.refusal(new ConfirmApprover(ANN, 2, false, KIM)));
        assertEquals(
                Optional.of(DecisionRefusal.NOTHING_TO_CONFIRM),
                fixed().refusal(new ConfirmApprover(ANN, 1, false, BEN)));
    }

    /** Rule D7: in one edit or in two. */
    @Test
    void givenSomebodyWhoMakesHimselfDriverThenHeConfirmsNothing() {
        DecisionFixture atOnce = fixed().accept(version(2, EVE, roles(EVE, EVE), EARLY, true));
        DecisionFixture inSteps = fixed().accept(version(2, EVE, roles(EVE, BEN), EARLY, true))
                .accept(version(3, EVE, roles(EVE, EVE), EARLY, true));

        for (DecisionFixture decision : List.of(atOnce, inSteps)) {
            assertEquals(
                    Optional.of(DecisionRefusal.NOT_THE_DRIVER),
                    decision.refusal(new ConfirmApprover(EVE, 3, false, EVE)));
            assertEquals(Optional.empty(), decision.refusal(new ConfirmApprover(ANN, 3, false, EVE)));
        }
        DecisionFixture handedOver = fixed().accept(version(2, ANN, roles(KIM, BEN), EARLY, true))
                .accept(version(3, EVE, roles(KIM, EVE), EARLY, true));
        assertEquals(Optional.empty(), handedOver.refusal(new ConfirmApprover(KIM, 3, false, EVE)));
        assertEquals(
                Optional.of(DecisionRefusal.NOT_THE_DRIVER),
                handedOver.refusal(new ConfirmApprover(ANN, 3, false, EVE)));
    }

    /** Rule D7: whom the profiteer names as driver, in that edit or while it waits, does not confirm it. */
    @Test
    void givenADriverWhoComesWithTheChangeOrWhileItWaitsThenTheOneFromBeforeConfirms() {
        DecisionFixture atOnce = fixed().accept(version(2, EVE, roles(KIM, EVE), EARLY, true));
        DecisionFixture whileWaiting = fixed().accept(version(2, EVE, roles(ANN, EVE), EARLY, true))
                .accept(version(3, EVE, roles(KIM, EVE), EARLY, true));
        DecisionFixture takenOutFirst = fixed().accept(version(2, EVE, roles(KIM), EARLY, true))
                .accept(version(3, EVE, roles(KIM, EVE), EARLY, true));

        for (DecisionFixture decision : List.of(atOnce, whileWaiting, takenOutFirst)) {
            assertEquals(
                    Optional.of(DecisionRefusal.NOT_THE_DRIVER),
                    decision.refusal(new ConfirmApprover(KIM, 3, false, EVE)));
            assertEquals(Optional.empty(), decision.refusal(new ConfirmApprover(ANN, 3, false, EVE)));
        }
    }

    /** Rule D7: once nothing waits any more, he is the driver from before whatever comes next. */
    @Test
    void givenADriverWhoCameWhileAChangeWaitedThenHeConfirmsTheNextOne() {
        DecisionFixture confirmed = fixed().accept(version(2, EVE, roles(KIM, EVE), EARLY, true))
                .accept(new ConfirmApprover(ANN, 2, false, EVE));
        DecisionFixture takenBack = fixed().accept(version(2, EVE, roles(KIM, EVE), EARLY, true))
                .accept(version(3, ANN, roles(KIM, BEN), EARLY, true));

        confirmed.accept(version(4, ANN, roles(KIM, BEN), EARLY, true));
        takenBack.accept(version(4, ANN, roles(KIM, EVE), EARLY, true));
        assertEquals(Optional.empty(), confirmed.refusal(new ConfirmApprover(KIM, 4, false, BEN)));
        assertEquals(Optional.empty(), takenBack.refusal(new ConfirmApprover(KIM, 4, false, EVE)));
    }

    /** Rule D5: the directory of users may be away for a while. */
    @Test
    void givenAnApproverWhomTheHostDoesNotKnowForAWhileThenHeIsAsHeCame() {
        PublishedRoles unknown = new PublishedRoles(Map.of(DaciRole.APPROVER, new RoleHolders(List.of(), 1)));
        for (boolean selfMade : List.of(false, true)) {
            for (boolean fixed : List.of(false, true)) {
                DecisionFixture decision =
                        begun().accept(version(2, selfMade ? EVE : ANN, roles(ANN, EVE), EARLY, fixed));
                Optional<ApproverSeat> before = approver(decision);

                decision.accept(again(unknown, fixed)).accept(again(roles(ANN, EVE), fixed));

                assertEquals(selfMade, before.orElseThrow().selfMade());
                assertEquals(before, approver(decision));
            }
        }
    }

    private static Optional<ApproverSeat> approver(DecisionFixture decision) {
        ApproverState approver = decision.state().approver();
        return approver.pending().or(approver::seat);
    }

    /** The version that was looked at before, so that nobody wrote it since. */
    private static NoticeRoles again(PublishedRoles roles, boolean fixed) {
        return new NoticeRoles(EVE, 2, roles, Optional.of(DUE), Set.of(), LATE, fixed, true);
    }

    /** Rule D7: an edit by others, of something else, makes nobody a driver who may confirm. */
    @Test
    void givenSomebodyWhoMadeHimselfDriverThenLaterEditsByOthersDoNotMakeHimOneThatCounts() {
        DecisionFixture decision = fixed().accept(version(2, EVE, roles(EVE, BEN), EARLY, true))
                .accept(new NoticeRoles(KIM, 3, roles(EVE, BEN), Optional.empty(), Set.of(KIM), EARLY, true, true))
                .accept(version(4, EVE, roles(EVE, EVE), EARLY, true));

        assertEquals(
                Optional.of(DecisionRefusal.NOT_THE_DRIVER), decision.refusal(new ConfirmApprover(EVE, 4, false, EVE)));
        assertEquals(Optional.empty(), decision.refusal(new ConfirmApprover(ANN, 4, false, EVE)));
    }

    /** Rule D7: the driver counts for later, also while nothing has to be confirmed. */
    @Test
    void givenApproversThatAreFixedLaterThenTheDriverFromBeforeConfirms() {
        DecisionFixture decision = begun().accept(version(2, KIM, roles(ANN, KIM), EARLY, false))
                .accept(version(3, EVE, roles(ANN, EVE), EARLY, true));

        assertEquals(Optional.empty(), decision.refusal(new ConfirmApprover(ANN, 3, false, EVE)));
        assertEquals(
                Optional.of(DecisionRefusal.NOT_THE_DRIVER), decision.refusal(new ConfirmApprover(KIM, 3, false, EVE)));
    }

    /** Rule D7: as another node may have written it. */
    @Test
    void givenAConfirmationOfSomebodyWhoIsNoLongerNamedThenItChangesNothing() {
        DecisionFixture decision = fixed().accept(version(2, EVE, roles(ANN, EVE), EARLY, true))
                .append(new EventHeader(DecisionFixture.START, ANN, 2), new DecisionEvent.ApproverConfirmed(KIM));

        assertEquals(BEN, seat(decision).person());
        assertEquals(EVE, decision.state().approver().pending().orElseThrow().person());
    }

    /** Rule D5: somebody whom the host did not know is known by now. */
    @Test
    void givenTheSameVersionWithOtherHoldersThenTheyAreRecorded() {
        PublishedRoles unknown = new PublishedRoles(Map.of(DaciRole.APPROVER, new RoleHolders(List.of(), 1)));
        DecisionFixture decision = new DecisionFixture()
                .accept(version(1, ANN, unknown, EARLY, false))
                .accept(version(1, ANN, roles(ANN, BEN), EARLY, false));

        assertEquals(BEN, seat(decision).person());
    }

    /** Rule D7. */
    @Test
    void givenAChangeThatWaitsThenTakingItBackOrOpeningTheSettingEndsIt() {
        DecisionFixture waiting = fixed().accept(version(2, EVE, roles(ANN, EVE), EARLY, true));
        DecisionFixture takenBack = waiting.accept(version(3, ANN, roles(ANN, BEN), EARLY, true));
        assertEquals(Optional.empty(), takenBack.state().approver().pending());
        assertEquals(BEN, seat(takenBack).person());

        DecisionFixture opened = fixed().accept(version(2, EVE, roles(ANN, EVE), LATE, true))
                .accept(version(3, KIM, roles(ANN, EVE), LATE, false));
        assertEquals(new ApproverSeat(EVE, 2, 2, true, DueMoment.AFTER, Optional.empty()), seat(opened));
    }

    /** Rule D7: so that nobody hinders a decision by a hand edit either. */
    @Test
    void givenFixedApproversThenTakingTheApproverOutHasNoEffect() {
        DecisionFixture decision = fixed().accept(version(2, EVE, roles(ANN), EARLY, true));

        assertEquals(BEN, seat(decision).person());
        assertEquals(Optional.empty(), decision.state().approver().pending());
    }

    /** Rule D7: the first version is no change; naming the first approver later is one. */
    @Test
    void givenFixedApproversAndNobodyInTheFirstVersionThenTheFirstOneIsConfirmedToo() {
        DecisionFixture decision = new DecisionFixture()
                .accept(version(1, ANN, roles(ANN), EARLY, true))
                .accept(version(2, EVE, roles(ANN, EVE), EARLY, true));

        assertEquals(Optional.empty(), decision.state().approver().seat());
        assertEquals(Optional.of(DecisionRefusal.APPROVER_NOT_CONFIRMED), decision.refusal(decideAs(EVE)));
        assertEquals(Optional.of(DecisionRefusal.APPROVER_NOT_CONFIRMED), decision.refusal(decideAs(BEN)));
        assertEquals(
                EVE,
                seat(decision.accept(new ConfirmApprover(ANN, 2, false, EVE))).person());
    }

    /** A version from before the decision is restored: the decision stands, and its roles are those of the page again. */
    @Test
    void givenAVersionRestoredThenTheDecisionStands() {
        DecisionFixture decision = decided().accept(version(4, EVE, roles(ANN), EARLY, false));

        assertEquals(DecisionStatus.DECIDED, decision.state().status());
        assertEquals(Optional.empty(), decision.state().approver().seat());
    }

    private static DecisionFixture fixed() {
        return new DecisionFixture().accept(version(1, ANN, roles(ANN, BEN), EARLY, true));
    }

    private static Decide decideAs(PersonNumber person) {
        return decide(person, content(FIRST), content(FIRST), roles(ANN, EVE), "A");
    }

    private static ApproverSeat seat(DecisionFixture decision) {
        return decision.state().approver().seat().orElseThrow();
    }
}
