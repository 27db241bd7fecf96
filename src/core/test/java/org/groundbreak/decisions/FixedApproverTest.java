package org.groundbreak.decisions;

import static org.groundbreak.decisions.DecisionFixture.ANN;
import static org.groundbreak.decisions.DecisionFixture.BEN;
import static org.groundbreak.decisions.DecisionFixture.EARLY;
import static org.groundbreak.decisions.DecisionFixture.EVE;
import static org.groundbreak.decisions.DecisionFixture.FIRST;
import static org.groundbreak.decisions.DecisionFixture.KIM;
import static org.groundbreak.decisions.DecisionFixture.LATE;
import static org.groundbreak.decisions.DecisionFixture.begun;
import static org.groundbreak.decisions.DecisionFixture.content;
import static org.groundbreak.decisions.DecisionFixture.decide;
import static org.groundbreak.decisions.DecisionFixture.roles;
import static org.groundbreak.decisions.DecisionFixture.version;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.events.EventHeader;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.Test;

/** Rule D7: where approvers are fixed, a change waits for the driver from before it. */
class FixedApproverTest {

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
