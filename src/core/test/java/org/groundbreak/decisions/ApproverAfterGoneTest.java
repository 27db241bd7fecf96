package org.groundbreak.decisions;

import static org.groundbreak.decisions.DecisionFixture.ANN;
import static org.groundbreak.decisions.DecisionFixture.BEN;
import static org.groundbreak.decisions.DecisionFixture.EARLY;
import static org.groundbreak.decisions.DecisionFixture.EVE;
import static org.groundbreak.decisions.DecisionFixture.FIRST;
import static org.groundbreak.decisions.DecisionFixture.KIM;
import static org.groundbreak.decisions.DecisionFixture.content;
import static org.groundbreak.decisions.DecisionFixture.decide;
import static org.groundbreak.decisions.DecisionFixture.roles;
import static org.groundbreak.decisions.DecisionFixture.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.Test;

/** Rule D20: where another decision is gone from the page, its driver and its due date still count. */
class ApproverAfterGoneTest {

    /** Rule D20: a decision of another id begins where the one is gone of which Ann was the driver. */
    @Test
    void givenFixedApproversAndADecisionThatIsGoneThenTheFirstApproverOfAnotherIsConfirmedByItsDriver() {
        for (boolean admin : List.of(false, true)) {
            DecisionFixture decision = after(RoleHolders.of(ANN), Optional.empty(), true);

            assertEquals(Optional.empty(), decision.state().approver().seat());
            assertEquals(Optional.of(DecisionRefusal.APPROVER_NOT_CONFIRMED), decision.refusal(decideAs(EVE)));
            assertEquals(
                    Optional.of(DecisionRefusal.NOT_THE_DRIVER),
                    decision.refusal(new ConfirmApprover(EVE, 1, false, EVE)));
            decision.accept(new ConfirmApprover(admin ? KIM : ANN, 1, admin, EVE));
            assertEquals(EVE, seat(decision).person());
            assertEquals(true, seat(decision).selfMade());
        }
        assertEquals(
                EVE, seat(after(RoleHolders.of(ANN), Optional.empty(), false)).person());
    }

    /** Rule D20: nobody brings in a driver of his own by a decision that he lets come and go. */
    @Test
    void givenSeveralDecisionsThatAreGoneThenTheirDriverConfirmsOnlyWhereItWasOnePersonForAll() {
        for (RoleHolders drivers : List.of(RoleHolders.of(ANN, KIM), new RoleHolders(List.of(ANN), 1))) {
            DecisionFixture decision = after(drivers, Optional.empty(), true);

            for (PersonNumber person : List.of(ANN, KIM, EVE)) {
                assertEquals(
                        Optional.of(DecisionRefusal.NOT_THE_DRIVER),
                        decision.refusal(new ConfirmApprover(person, 1, false, EVE)));
            }
            assertEquals(Optional.empty(), decision.refusal(new ConfirmApprover(BEN, 1, true, EVE)));
        }
    }

    /** Rule D20: whatever the page says while it waits, and though nobody counts meanwhile who could still decide. */
    @Test
    void givenAnApproverAfterAGoneOneWhoIsTakenOutAndNamedAgainThenStillOnlyTheDriverOfThatOneConfirms() {
        PublishedRoles several = roles(KIM, EVE, BEN);
        PublishedRoles mistyped = new PublishedRoles(
                Map.of(DaciRole.DRIVER, RoleHolders.of(KIM), DaciRole.APPROVER, new RoleHolders(List.of(), 1)));
        for (PublishedRoles meanwhile : List.of(roles(KIM), several, mistyped)) {
            DecisionFixture decision = after(RoleHolders.of(ANN), Optional.empty(), true)
                    .accept(version(2, EVE, meanwhile, EARLY, true))
                    .accept(version(3, EVE, roles(KIM, EVE), EARLY, true));

            assertTrue(decision.state().approver().afterGone());
            for (PersonNumber person : List.of(EVE, KIM)) {
                assertEquals(
                        Optional.of(DecisionRefusal.NOT_THE_DRIVER),
                        decision.refusal(new ConfirmApprover(person, 3, false, EVE)));
            }
            assertEquals(
                    EVE,
                    seat(decision.accept(new ConfirmApprover(ANN, 3, false, EVE)))
                            .person());
        }
    }

    /** Rule D20: where that were several, nobody gets what an administrator has to do. */
    @Test
    void givenSeveralThatAreGoneAndAnApproverWhoIsTakenOutThenAnAdministratorStillConfirms() {
        DecisionFixture decision = after(RoleHolders.of(ANN, BEN), Optional.empty(), true)
                .accept(version(2, EVE, roles(KIM), EARLY, true))
                .accept(version(3, EVE, roles(KIM, EVE), EARLY, true));

        assertEquals(Optional.empty(), decision.state().approver().confirming());
    }

    /** Rules D7 and D20: once that is confirmed, or nobody asks for it any more, its own driver confirms what comes next. */
    @Test
    void givenAnApproverAfterAGoneOneWhoCountsThenTheNextOneIsConfirmedByTheDriver() {
        DecisionFixture confirmed = after(RoleHolders.of(ANN), Optional.empty(), true)
                .accept(new ConfirmApprover(ANN, 1, false, EVE))
                .accept(version(2, ANN, roles(KIM, EVE), EARLY, true));
        DecisionFixture opened = after(RoleHolders.of(ANN), Optional.empty(), true)
                .accept(version(2, ANN, roles(KIM, EVE), EARLY, false));

        for (DecisionFixture decision : List.of(confirmed, opened)) {
            assertFalse(decision.state().approver().afterGone());
            decision.accept(version(3, BEN, roles(KIM, BEN), EARLY, true));
            assertEquals(Optional.empty(), decision.refusal(new ConfirmApprover(KIM, 3, false, BEN)));
        }
    }

    /** Rule D20: moving the due date along with the id hides nothing. */
    @Test
    void givenTheDueDateOfWhatADecisionTookThePlaceOfThenAnApproverAfterItIsLate() {
        assertEquals(
                DueMoment.AFTER,
                seat(after(RoleHolders.of(ANN), Optional.of(EARLY.minusDays(1)), false))
                        .moment());
        assertEquals(
                DueMoment.BEFORE,
                seat(after(RoleHolders.of(ANN), Optional.of(EARLY), false)).moment());
    }

    /** The first version, by Eve, who names herself driver and approver. */
    private static DecisionFixture after(RoleHolders drivers, Optional<LocalDate> due, boolean fixed) {
        return new DecisionFixture()
                .accept(new NoticeRoles(
                        EVE,
                        1,
                        roles(EVE, EVE),
                        Optional.of(DecisionFixture.DUE),
                        Set.of(EVE),
                        EARLY,
                        fixed,
                        true,
                        new Succession(drivers, due)));
    }

    private static Decide decideAs(PersonNumber person) {
        return decide(person, content(FIRST), content(FIRST), roles(ANN, EVE), "A");
    }

    private static ApproverSeat seat(DecisionFixture decision) {
        return decision.state().approver().seat().orElseThrow();
    }
}
