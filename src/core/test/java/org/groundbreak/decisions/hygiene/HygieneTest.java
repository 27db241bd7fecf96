package org.groundbreak.decisions.hygiene;

import static org.groundbreak.decisions.DaciPages.complete;
import static org.groundbreak.decisions.DaciPages.option;
import static org.groundbreak.decisions.DaciPages.read;
import static org.groundbreak.decisions.DecisionFixture.BEN;
import static org.groundbreak.decisions.DecisionFixture.EARLY;
import static org.groundbreak.decisions.DecisionFixture.begun;
import static org.groundbreak.decisions.DecisionFixture.decided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionFixture;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule D14: one class and one code for each thing that can be wrong. */
class HygieneTest extends HygieneCase {

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
}
