package org.groundbreak.decisions.hygiene;

import static org.groundbreak.decisions.DecisionFixture.ANN;
import static org.groundbreak.decisions.DecisionFixture.BEN;
import static org.groundbreak.decisions.DecisionFixture.EARLY;
import static org.groundbreak.decisions.DecisionFixture.EVE;
import static org.groundbreak.decisions.DecisionFixture.LATE;
import static org.groundbreak.decisions.DecisionFixture.begun;
import static org.groundbreak.decisions.DecisionFixture.roles;
import static org.groundbreak.decisions.DecisionFixture.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.decisions.ConfirmApprover;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionFixture;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.decisions.Reopen;
import org.groundbreak.decisions.RoleHolders;
import org.groundbreak.decisions.Succession;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.Test;

/** Rule D14, of those who are to decide: how they came to be it, and who does where the page does not say. */
class ApproverHygieneTest extends HygieneCase {

    @Test
    void givenAnApproverWhoPutHimselfThereThenItIsSaidWhen() {
        assertEquals(List.of("self-made-approver"), codesOf(version(2, EVE, roles(ANN, EVE), EARLY, false)));
        assertEquals(List.of("self-made-approver-after-due"), codesOf(version(2, EVE, roles(ANN, EVE), LATE, false)));
        assertEquals(List.of("approver-after-due"), codesOf(version(2, ANN, roles(ANN, EVE), LATE, false)));
        assertEquals(
                List.of("unconfirmed-approver", "still-approver", "self-made-approver"),
                codesOf(version(2, EVE, roles(ANN, EVE), EARLY, true)));
        DecisionState state =
                begun().accept(version(2, EVE, roles(ANN, EVE), EARLY, false)).state();
        assertEquals(
                List.of(new HygieneFinding("self-made-approver", List.of("Eve"))),
                findings(MACRO, state, holders(), true));
    }

    /** Rule D20: in whichever version the approver is named, who confirms him is the driver of what is gone. */
    @Test
    void givenFixedApproversAndADecisionThatIsGoneThenTheOneWhoWaitsIsSaidToWaitForItsDriver() {
        DecisionFixture atOnce = afterGone(roles(ANN, EVE));
        DecisionFixture later = afterGone(roles(ANN)).accept(version(2, ANN, roles(ANN, EVE), EARLY, true));
        HygieneFinding waits = new HygieneFinding("unconfirmed-approver-after-gone", List.of("Eve"));

        for (DecisionFixture decision : List.of(atOnce, later)) {
            assertTrue(findings(MACRO, decision.state(), holders(), true).contains(waits));
        }
        later.accept(new ConfirmApprover(BEN, 2, false, EVE)).accept(version(3, ANN, roles(ANN, BEN), EARLY, true));
        assertTrue(codes(MACRO, later.state()).contains("unconfirmed-approver"));
    }

    /** The first version, by Ann, where a decision is gone that Ben drove. */
    private static DecisionFixture afterGone(org.groundbreak.decisions.PublishedRoles roles) {
        return new DecisionFixture()
                .accept(new org.groundbreak.decisions.NoticeRoles(
                        ANN,
                        1,
                        roles,
                        Optional.of(DecisionFixture.DUE),
                        Set.of(ANN),
                        EARLY,
                        true,
                        true,
                        new Succession(RoleHolders.of(BEN), Optional.empty())));
    }

    /** Rule D6: naming another one, who does not count yet, hides nothing of the one who does. */
    @Test
    void givenFixedApproversAndAnotherOneWhoWaitsThenHowTheOneWhoCountsCameToBeItIsStillSaid() {
        assertTrue(instead(version(1, EVE, roles(ANN, EVE), EARLY, true), ANN)
                .contains(new HygieneFinding("self-made-approver", List.of("Eve"))));
        assertTrue(instead(version(1, EVE, roles(ANN, EVE), EARLY, true), BEN)
                .contains(new HygieneFinding("self-made-approver", List.of("Eve", "Ben"))));
        assertTrue(instead(version(1, ANN, roles(ANN, EVE), LATE, true), ANN)
                .contains(new HygieneFinding("approver-after-due", List.of("Eve"))));
    }

    /** Somebody names Ben in the place of the one whom the first version names. */
    private static List<HygieneFinding> instead(org.groundbreak.decisions.NoticeRoles first, PersonNumber by) {
        DecisionState state = new DecisionFixture()
                .accept(first)
                .accept(version(2, by, roles(ANN, BEN), EARLY, true))
                .state();
        return findings(MACRO, state, holders(), true);
    }

    /** Rule D6: whoever decided, as long as it stands. */
    @Test
    void givenSomebodyWhoMadeHimselfApproverAndDecidedThenNamingTheFormerOneAgainHidesNothing() {
        DecisionFixture early = begun().accept(version(2, EVE, roles(ANN, EVE), EARLY, false));
        DecisionFixture late = begun().accept(version(2, ANN, roles(ANN, EVE), LATE, false));
        for (DecisionFixture decision : List.of(early, late)) {
            decision.accept(DecisionFixture.decide(EVE, roles(ANN, EVE)))
                    .accept(version(4, EVE, roles(ANN, BEN), EARLY, false));
        }

        assertEquals(List.of("self-made-approver"), codes(MACRO, early.state()));
        assertEquals(List.of("approver-after-due"), codes(MACRO, late.state()));
        assertEquals(
                List.of(new HygieneFinding("self-made-approver", List.of("Eve"))),
                findings(MACRO, early.state(), holders(), true));
        early.accept(new Reopen(BEN, 4, false, Optional.of("anew")));
        assertEquals(List.of(), codes(MACRO, early.state()));
    }

    /** Who has no due date to be compared with made himself approver neither before nor after it. */
    @Test
    void givenNoDueDateThenNothingIsSaidOfOne() {
        DecisionState state = new DecisionFixture()
                .accept(new org.groundbreak.decisions.NoticeRoles(
                        BEN, 1, roles(ANN, BEN), Optional.empty(), Set.of(BEN), EARLY, false, true))
                .state();

        assertEquals(
                List.of(new HygieneFinding("self-made-approver-undated", List.of("Ben"))),
                findings(MACRO, state, holders(), true));
    }

    /** Rules D7 and D14: whoever counts is named, though the page does not name him. */
    @Test
    void givenFixedApproversAndAPageThatNamesNobodyOrSeveralOrAnotherThenItSaysWhoStillDecides() {
        String nobody = MACRO.replaceAll("<ac:parameter ac:name=\"approver\">.*?</ac:parameter>", "");
        Map<DaciRole, List<HolderSight>> several = holders();
        several.put(DaciRole.APPROVER, List.of(EVE_SEEN, KIM_SEEN));
        Map<DaciRole, List<HolderSight>> none = holders();
        none.put(DaciRole.APPROVER, List.of());
        Map<DaciRole, List<HolderSight>> unknown = holders();
        unknown.put(DaciRole.APPROVER, List.of(HolderSight.unknown("zoe")));

        assertEquals(
                List.of(new HygieneFinding("no-approver-fixed", List.of("person 2"))),
                findings(nobody, fixed(roles(ANN)), none, true));
        assertEquals(
                List.of(new HygieneFinding("several-approvers-fixed", List.of("person 2"))),
                findings(MACRO, fixed(roles(ANN, EVE, new PersonNumber(4))), several, true));
        assertEquals(
                List.of(
                        new HygieneFinding("still-approver", List.of("person 2")),
                        new HygieneFinding("unknown-holder", List.of("zoe"))),
                findings(MACRO, fixed(roles(ANN)), unknown, true));
        assertEquals(
                List.of("no-approver"),
                codes(
                        nobody,
                        begun().accept(version(2, ANN, roles(ANN), EARLY, false))
                                .state()));
    }

    /** Rule D14: an approver whom the page does not name any more has a name all the same. */
    @Test
    void givenAnApproverAfterTheDueDateWhomThePageDoesNotNameThenHeIsNamed() {
        DecisionState late = begun().accept(version(2, ANN, roles(ANN, EVE), LATE, false))
                .accept(version(3, ANN, roles(ANN), LATE, true))
                .state();

        assertTrue(findings(MACRO, late, Map.of(), true)
                .contains(new HygieneFinding("approver-after-due", List.of("person 3"))));
    }

    private static DecisionState fixed(org.groundbreak.decisions.PublishedRoles roles) {
        return begun().accept(version(2, ANN, roles, EARLY, true)).state();
    }

    private static List<String> codesOf(org.groundbreak.decisions.NoticeRoles version) {
        return codes(MACRO, begun().accept(version).state());
    }
}
