package org.groundbreak.decisions.hygiene;

import static org.groundbreak.decisions.DaciPages.complete;
import static org.groundbreak.decisions.DaciPages.only;
import static org.groundbreak.decisions.DaciPages.option;
import static org.groundbreak.decisions.DaciPages.read;
import static org.groundbreak.decisions.DecisionFixture.ANN;
import static org.groundbreak.decisions.DecisionFixture.BEN;
import static org.groundbreak.decisions.DecisionFixture.EARLY;
import static org.groundbreak.decisions.DecisionFixture.EVE;
import static org.groundbreak.decisions.DecisionFixture.LATE;
import static org.groundbreak.decisions.DecisionFixture.begun;
import static org.groundbreak.decisions.DecisionFixture.decided;
import static org.groundbreak.decisions.DecisionFixture.roles;
import static org.groundbreak.decisions.DecisionFixture.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundbreak.decisions.ConfirmApprover;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionFixture;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.decisions.Reopen;
import org.groundbreak.decisions.RoleHolders;
import org.groundbreak.decisions.Succession;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule D14: one class and one code for each thing that can be wrong. */
class HygieneTest {

    private static final String MACRO = complete("d1").toStorage();
    private static final HolderSight ANN_SEEN = seen("Ann", ANN);
    private static final HolderSight BEN_SEEN = seen("Ben", BEN);
    private static final HolderSight EVE_SEEN = HolderSight.known("Eve", EVE, true, true, true);
    private static final HolderSight KIM_SEEN = seen("Kim", new PersonNumber(4));

    @Test
    void givenADecisionInGoodOrderThenNothingIsFound() {
        assertEquals(List.of(), codes(MACRO, begun().state()));
        assertEquals(List.of(), codes(MACRO, decided().state()));
    }

    /** An empty role is never silent. */
    @ParameterizedTest
    @EnumSource(DaciRole.class)
    void givenARoleWithNobodyInItThenItIsSaid(DaciRole role) {
        String without = MACRO.replaceAll("<ac:parameter ac:name=\"" + role.parameter() + "\">.*?</ac:parameter>", "");
        List<String> codes = codes(without, begun().state());

        assertTrue(codes.contains("no-" + role.parameter()), codes.toString());
        String blank = MACRO.replaceAll(
                "(<ac:parameter ac:name=\"" + role.parameter() + "\">).*?(</ac:parameter>)", "$1 , $2");
        assertTrue(codes(blank, begun().state()).contains("no-" + role.parameter()));
    }

    @Test
    void givenSeveralApproversOrDriversThenAllAreNamed() {
        Map<DaciRole, List<HolderSight>> holders = holders();
        holders.put(DaciRole.APPROVER, List.of(BEN_SEEN, HolderSight.unknown("zoe")));
        holders.put(DaciRole.DRIVER, List.of(ANN_SEEN, EVE_SEEN));

        assertEquals(
                List.of(
                        new HygieneFinding("several-approvers", List.of("Ben", "zoe")),
                        new HygieneFinding("several-drivers", List.of("Ann", "Eve")),
                        new HygieneFinding("unknown-holder", List.of("zoe"))),
                findings(MACRO, begun().state(), holders, true));
    }

    @ParameterizedTest
    @EnumSource(DaciRole.class)
    void givenAHolderOfAnyRoleWhoIsUnknownOrInactiveOrMayNotViewThenHeIsNamed(DaciRole role) {
        HolderSight inactive = HolderSight.known("Gus", new PersonNumber(7), false, false, true);
        HolderSight excluded = HolderSight.known("Ida", new PersonNumber(8), true, false, true);

        assertEquals(
                List.of(new HygieneFinding("unknown-holder", List.of("zoe"))), with(role, HolderSight.unknown("zoe")));
        assertEquals(List.of(new HygieneFinding("inactive-holder", List.of("Gus"))), with(role, inactive));
        assertEquals(List.of(new HygieneFinding("holder-without-view", List.of("Ida"))), with(role, excluded));
    }

    private static List<HygieneFinding> with(DaciRole role, HolderSight holder) {
        Map<DaciRole, List<HolderSight>> holders = holders();
        holders.put(role, List.of(holder));
        return findings(MACRO, begun().state(), holders, true).stream()
                .filter(finding -> !finding.code().equals("no-technical-contributor"))
                .toList();
    }

    @Test
    void givenTooFewOptionsThenItIsSaid() {
        assertEquals(List.of("no-option"), codes(macro(""), begun().state()));
        assertEquals(
                List.of(new HygieneFinding("one-option", List.of("A"))),
                findings(macro(option("A", "x")), begun().state(), holders(), true));
    }

    @Test
    void givenOptionsThatAreEmptyNamelessOrOfOneNameThenTheyAreNamed() {
        String body = option("A", "x")
                + option(" a", "y")
                + option("B", "<h3>Pros</h3><p>&nbsp;</p>")
                + option("", "z")
                + option("", "z");

        assertEquals(
                List.of(
                        new HygieneFinding("empty-option", List.of("B")),
                        new HygieneFinding("nameless-option", List.of()),
                        new HygieneFinding("doubled-option", List.of("A", "a"))),
                findings(macro(body), begun().state(), holders(), true));
    }

    @Test
    void givenADecisionWithoutRationaleThenItIsSaid() {
        DecisionFixture decision = begun();
        assertEquals(List.of(), codes(MACRO, decision.state()));
        DecisionState unreasoned = decided().state();
        assertEquals(List.of(), codes(MACRO, unreasoned));
        org.groundbreak.decisions.Decide given = DecisionFixture.decide(BEN);
        DecisionState without = begun().accept(new org.groundbreak.decisions.Decide(
                        BEN, 1, given.content(), "A", Optional.empty(), given.dissent()))
                .state();
        assertEquals(List.of("no-rationale"), codes(MACRO, without));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, false, ''",
        "2026-03-01, false, overdue",
        "2026-03-01, true, ''",
        "soon, false, unreadable-due-date"
    })
    void givenADueDateThenOnlyAPassedOneIsOverdueAndOnlyWhileItIsNotDecided(String due, boolean made, String code) {
        String macro = complete("d1").parameter("due", due).toStorage();
        DecisionState state = made ? decided().state() : begun().state();

        assertEquals(code.isEmpty() ? List.of() : List.of(code), codes(macro, state));
        assertEquals(
                code.isEmpty() ? List.of() : List.of(List.of(due)),
                findings(macro, state, holders(), true).stream()
                        .map(HygieneFinding::subjects)
                        .toList());
    }

    @Test
    void givenADecisionAboutArchitectureThenATechnicalContributorIsAskedFor() {
        Map<DaciRole, List<HolderSight>> holders = holders();
        holders.put(DaciRole.CONTRIBUTORS, List.of(KIM_SEEN));
        String product = MACRO.replace("architecture", "product");

        assertEquals(
                List.of(new HygieneFinding("no-technical-contributor", List.of())),
                findings(MACRO, begun().state(), holders, true));
        assertEquals(
                List.of(new HygieneFinding("no-technical-group", List.of())),
                findings(MACRO, begun().state(), holders, false));
        assertEquals(List.of(), findings(product, begun().state(), holders, true));
        assertEquals(List.of(), findings(product, begun().state(), holders, false));
        assertEquals(
                List.of(new HygieneFinding("unknown-area", List.of("Architektur"))),
                findings(MACRO.replace("architecture", "Architektur"), begun().state(), holders, true));
    }

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

    private static String name(PersonNumber person) {
        return "person " + person;
    }

    /** Rule D16: nothing is said to be wrong with those about whom nobody asked, but that. */
    @Test
    void givenMoreHoldersThanAreLookedAtThenNobodyIsSaidToBeUnknown() {
        for (DaciRole role : List.of(DaciRole.CONTRIBUTORS, DaciRole.INFORMED)) {
            Map<DaciRole, List<HolderSight>> holders = holders();
            holders.put(role, eveAnd(99));
            assertEquals(List.of(), findings(MACRO, begun().state(), holders, true), "a hundred are not more");

            holders.put(role, eveAnd(100));
            assertEquals(
                    List.of(new HygieneFinding("too-many-" + role.parameter(), List.of("100"))),
                    findings(MACRO, begun().state(), holders, true));
        }
    }

    private static List<HolderSight> eveAnd(int others) {
        List<HolderSight> all = new ArrayList<>(Collections.nCopies(others, HolderSight.unasked("zoe")));
        all.add(EVE_SEEN);
        return all;
    }

    private static List<String> codesOf(org.groundbreak.decisions.NoticeRoles version) {
        return codes(MACRO, begun().accept(version).state());
    }

    @Test
    void givenAMacroThatIsNoDecisionOfItsOwnThenItIsSaid() {
        DaciMacro doubled = read(MACRO + MACRO).get(1);

        assertEquals(
                List.of(new HygieneFinding("doubled-id", List.of("d1"))),
                Hygiene.findings(
                        new DecisionSight(doubled, DecisionState.NONE, holders(), EARLY, true, HygieneTest::name)));
        assertEquals(List.of("no-id"), codes(MACRO.replace(">d1<", "> <"), DecisionState.NONE));
    }

    @Test
    void givenAnEmptyMacroThenEachCodeIsSaidOnce() {
        List<String> codes = codes("<ac:structured-macro ac:name='groundbreak-daci'/>", DecisionState.NONE);

        Set<String> once = new HashSet<>(codes);
        assertEquals(once.size(), codes.size());
        assertEquals(Set.of("no-id", "no-approver", "no-driver", "no-contributors", "no-informed", "no-option"), once);
    }

    private static String macro(String body) {
        return complete("d1").body(body).toStorage();
    }

    private static List<String> codes(String macro, DecisionState state) {
        return findings(macro, state, holders(), true).stream()
                .map(HygieneFinding::code)
                .toList();
    }

    private static List<HygieneFinding> findings(
            String macro, DecisionState state, Map<DaciRole, List<HolderSight>> holders, boolean technicalGroup) {
        return Hygiene.findings(
                new DecisionSight(only(macro), state, holders, EARLY.plusDays(1), technicalGroup, HygieneTest::name));
    }

    private static Map<DaciRole, List<HolderSight>> holders() {
        Map<DaciRole, List<HolderSight>> holders = new EnumMap<>(DaciRole.class);
        Stream.of(
                        Map.entry(DaciRole.DRIVER, ANN_SEEN),
                        Map.entry(DaciRole.APPROVER, BEN_SEEN),
                        Map.entry(DaciRole.CONTRIBUTORS, EVE_SEEN),
                        Map.entry(DaciRole.INFORMED, KIM_SEEN))
                .forEach(entry -> holders.put(entry.getKey(), List.of(entry.getValue())));
        return holders;
    }

    private static HolderSight seen(String shown, PersonNumber person) {
        return HolderSight.known(shown, person, true, true, false);
    }
}
