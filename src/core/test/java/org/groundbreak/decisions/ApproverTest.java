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

    /** Rule D6: beside the one who is approver, or beside a name that nobody knows, which others then take out. */
    @Test
    void givenSomebodyWhoPutHimselfBesideAnotherThenHeMadeHimselfApproverWhoeverTakesTheOtherOneOut() {
        PublishedRoles unknown = new PublishedRoles(Map.of(DaciRole.APPROVER, new RoleHolders(List.of(EVE), 1)));
        for (PublishedRoles beside : List.of(unknown, roles(ANN, BEN, EVE))) {
            for (boolean fixed : List.of(false, true)) {
                DecisionFixture alone = begun().accept(version(2, EVE, beside, EARLY, fixed))
                        .accept(version(3, KIM, roles(ANN, EVE), LATE, fixed));
                DecisionFixture byOthers = begun().accept(version(2, ANN, beside, EARLY, fixed))
                        .accept(version(3, KIM, roles(ANN, EVE), LATE, fixed));
                DecisionFixture taken = begun().accept(version(2, EVE, beside, EARLY, fixed))
                        .accept(version(3, KIM, roles(ANN, BEN), EARLY, fixed))
                        .accept(version(4, KIM, roles(ANN, EVE), LATE, fixed));

                assertEquals(
                        Optional.of(new ApproverSeat(EVE, 3, 3, true, DueMoment.AFTER, Optional.empty())),
                        approver(alone));
                assertFalse(approver(byOthers).orElseThrow().selfMade());
                assertFalse(approver(taken).orElseThrow().selfMade());
            }
        }
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

    /** Rule D5: somebody whom the host did not know is known by now. */
    @Test
    void givenTheSameVersionWithOtherHoldersThenTheyAreRecorded() {
        PublishedRoles unknown = new PublishedRoles(Map.of(DaciRole.APPROVER, new RoleHolders(List.of(), 1)));
        DecisionFixture decision = new DecisionFixture()
                .accept(version(1, ANN, unknown, EARLY, false))
                .accept(version(1, ANN, roles(ANN, BEN), EARLY, false));

        assertEquals(BEN, seat(decision).person());
    }

    /** A version from before the decision is restored: the decision stands, and its roles are those of the page again. */
    @Test
    void givenAVersionRestoredThenTheDecisionStands() {
        DecisionFixture decision = decided().accept(version(4, EVE, roles(ANN), EARLY, false));

        assertEquals(DecisionStatus.DECIDED, decision.state().status());
        assertEquals(Optional.empty(), decision.state().approver().seat());
    }

    private static ApproverSeat seat(DecisionFixture decision) {
        return decision.state().approver().seat().orElseThrow();
    }
}
