package org.groundbreak.confluence.decisions;

import static org.groundbreak.confluence.decisions.DecisionFixture.daci;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.decisions.ApproverSeat;
import org.groundbreak.decisions.ApproverState;
import org.groundbreak.store.TestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules D20 and D21: neither a new id nor none is a way around who made himself approver, and who has to confirm that. */
class SuccessionTest {

    private static final long PAGE = 7;

    private final DecisionFixture fixture = new DecisionFixture();
    private final MockConfluence confluence = fixture.confluence;
    private boolean always = true;

    @AfterEach
    void close() {
        fixture.close();
    }

    /** Rule D21: the id is taken out by whoever gains by it, and somebody else makes it a decision again. */
    @Test
    void givenAMacroWithoutAnIdInWhichSomebodyNamedHimselfThenWhoeverMakesItADecisionHeMadeHimselfApprover() {
        for (boolean each : List.of(true, false)) {
            always = each;
            long id = each ? 7 : 8;
            Page page = page(id, due("2020-01-01", daci("x", "author", "engineer")), "author");
            edit(page, due("2099-01-01", daci("", "author", "product")), "product");
            edit(page, due("2099-01-01", daci("", "author", "product")) + "<p>typo</p>", "engineer");
            edit(page, due("2099-01-01", daci("y", "author", "product")), "designer");

            ApproverSeat seat = approver(page, "y").seat().orElseThrow();

            assertEquals(fixture.specs.number("product"), seat.person());
            assertTrue(seat.selfMade());
            assertTrue(seat.afterDue(), "the due date was moved in the same edit");
        }
    }

    /** Rule D21. */
    @Test
    void givenAMacroWithoutAnIdInWhichOthersNamedSomebodyThenHisOwnEditsOfItMakeHimNothing() {
        Page page = page(PAGE, "<p>x</p>", "author");
        edit(page, daci("", "author", "product"), "author");
        edit(page, daci("", "author", "product") + "<p>typo</p>", "product");
        edit(page, daci("y", "author", "product"), "designer");

        assertFalse(approver(page, "y").seat().orElseThrow().selfMade());
    }

    /** Rule D21: the upper one of two with one id has the old roles, and is deleted by somebody else. */
    @Test
    void givenADecoyAboveADoubledMacroThenWhoeverDeletesItWhoWroteHimselfIntoTheLowerOneMadeHimselfApprover() {
        Page page = page(PAGE, daci("x", "author", "engineer"), "author");
        edit(page, daci("x", "author", "engineer") + daci("x", "product", "product"), "product");
        edit(page, daci("x", "product", "product"), "designer");

        ApproverState approver = approver(page, "x");

        assertTrue(approver.seat().orElseThrow().selfMade());
        assertEquals(Optional.of(fixture.specs.number("author")), approver.driver(), "he made himself driver, too");
    }

    /** Rules D7, D20 and D21. */
    @Test
    void givenFixedApproversAndAnIdThatWasTakenOutThenTheDriverOfWhatIsGoneConfirms() {
        fixed();
        Page page = page(PAGE, daci("x", "author", "engineer"), "author");
        edit(page, daci("", "product", "product"), "product");
        edit(page, daci("y", "product", "product"), "designer");

        ApproverState approver = approver(page, "y");

        assertEquals(Optional.empty(), approver.seat());
        assertTrue(approver.pending().orElseThrow().selfMade());
        for (String other : List.of("product", "designer", "engineer")) {
            confluence.signIn(other);
            assertThrows(RuntimeException.class, this::confirm);
        }
        confluence.signIn("author");
        assertTrue(fixture.read(PAGE).decisions().get(0).findings().stream()
                .anyMatch(finding -> finding.code().equals("unconfirmed-approver-after-gone")));
        confirm();
        assertEquals(
                fixture.specs.number("product"),
                approver(page, "y").seat().orElseThrow().person());
    }

    private void confirm() {
        fixture.feature
                .service()
                .confirmApprover(PAGE, "y", fixture.specs.number("product").value());
    }

    /** Rule D20: in one edit, or in two. */
    @Test
    void givenFixedApproversAndAnotherIdThenItsApproverWaits() {
        fixed();
        Page atOnce = page(7, daci("x", "author", "engineer"), "author");
        Page inSteps = page(8, daci("x", "author", "engineer"), "author");
        edit(inSteps, "<p>x</p>", "product");
        edit(inSteps, "<p>y</p>", "engineer");
        for (Page page : List.of(atOnce, inSteps)) {
            edit(page, daci("y", "author", "product"), "product");

            assertEquals(Optional.empty(), approver(page, "y").seat());
            assertEquals(
                    Optional.of(fixture.specs.number("author")),
                    approver(page, "y").confirming());
        }
    }

    /** Rule D20: what the page says of an approver while he waits hands his confirmation to nobody. */
    @Test
    void givenFixedApproversAndAnotherIdWhoseApproverIsTakenOutAndNamedAgainThenTheDriverOfWhatIsGoneConfirms() {
        fixed();
        Page page = page(PAGE, daci("x", "author", "engineer"), "author");
        edit(page, daci("y", "product", "product"), "designer");
        edit(page, daci("y", "product", ""), "designer");
        edit(page, daci("y", "product", "product"), "designer");

        assertEquals(
                Optional.of(fixture.specs.number("author")), approver(page, "y").confirming());
        confluence.signIn("product");
        assertThrows(RuntimeException.class, this::confirm);
        confluence.signIn("author");
        confirm();
    }

    /** Rule D20: moving the due date along with the id hides nothing, in one edit or in two. */
    @Test
    void givenAnotherIdAndAnotherDueDateThenAnApproverAfterThatOfWhatIsGoneIsLate() {
        for (boolean inSteps : List.of(false, true)) {
            Page page = page(inSteps ? 8 : 7, due("2020-01-01", daci("x", "author", "engineer")), "author");
            if (inSteps) {
                edit(page, "<p>x</p>", "product");
            }
            edit(page, due("2099-01-01", daci("y", "author", "product")), "product");

            assertTrue(approver(page, "y").seat().orElseThrow().afterDue());
        }
    }

    /** Rule D20: what was decided asks for nothing more, and one that comes later begins with its own date. */
    @Test
    void givenADecisionThatWasMadeAndIsGoneThenItsDueDateIsNotThatOfAnother() {
        Page page = page(PAGE, due("2020-01-01", daci("x", "author", "engineer")), "author");
        confluence.signIn("engineer");
        fixture.decide(page, "x", "Kafka");
        edit(page, "<p>x</p>", "author");
        edit(page, due("2099-01-01", daci("y", "author", "product")), "author");

        assertFalse(approver(page, "y").seat().orElseThrow().afterDue());
    }

    /** Rule D20: from the trash and back nothing is gone, and one more decision takes the place of none. */
    @Test
    void givenFixedApproversAndNothingThatIsGoneThenTheFirstVersionCountsAsItIs() {
        fixed();
        Page page = page(PAGE, daci("x", "author", "engineer"), "author");
        org.mockito.Mockito.when(page.isDeleted()).thenReturn(true);
        fixture.look(PAGE);
        org.mockito.Mockito.when(page.isDeleted()).thenReturn(false);
        edit(page, daci("x", "author", "engineer") + daci("y", "author", "product"), "author");

        ApproverSeat seat = approver(page, "y").seat().orElseThrow();

        assertEquals(fixture.specs.number("product"), seat.person());
        assertFalse(seat.selfMade());
    }

    /** Rule D20: what came and went before anybody looked had a driver whom nobody knows. */
    @Test
    void givenFixedApproversAndADecisionThatWasGoneBeforeAnybodyLookedThenAnAdministratorConfirms() {
        fixed();
        Page page = fixture.page(PAGE, daci("x", "author", "engineer"), "author");
        edit(page, daci("y", "author", "product"), "product");

        assertEquals(Optional.empty(), approver(page, "y").seat());
        assertEquals(Optional.empty(), approver(page, "y").confirming());
    }

    private void fixed() {
        TestSettings.say(fixture.store.settings(), MockConfluence.SPACE_ID, "approver-fixed", Optional.of("true"));
    }

    private Page page(long id, String body, String author) {
        Page page = fixture.page(id, body, author);
        fixture.look(id);
        return page;
    }

    /** Looked at at once, or when somebody asks. */
    private void edit(Page page, String body, String by) {
        confluence.edit(page, body, by);
        if (always) {
            fixture.look(page.getId());
        }
    }

    private ApproverState approver(Page page, String id) {
        fixture.look(page.getId());
        return fixture.stream(page.getId(), id).state().approver();
    }

    private static String due(String date, String daci) {
        return daci.replaceFirst(
                "<ac:rich-text-body>", "<ac:parameter ac:name=\"due\">" + date + "</ac:parameter><ac:rich-text-body>");
    }
}
