package org.groundbreak.confluence.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.panel.SpecPanel.May;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each viewer is told to do next, and may do. The page is driven by product and approved by engineer. */
class SpecPanelMakerTest extends PanelCase {

    private static final String APPROVER = "[Emil Engineer, Paula Product, ";

    @Test
    void s6GivenAnApproverWhoAloneWroteThePageThenHeIsToldSoAndGetsNoButton() {
        page = fixture.spec(2, "engineer");
        fixture.approver(page, "engineer", "engineer");

        SpecPanel panel = look("engineer");

        assertEquals("next.only-author-start", panel.nextStep().replaceFirst("\\[.*", ""));
        assertEquals(false, panel.may().approve());
    }

    @ParameterizedTest
    @CsvSource({
        // where it stands, who looks, the sentence, register, approve, withdraw, name the approver, the main action
        "UNREGISTERED, author,   next.register,                 true,  false, false, false, REGISTER",
        "NO_APPROVER,  product,  next.name-approver,            false, false, false, true, NAME_APPROVER",
        "NO_APPROVER,  admin,    next.name-approver,            false, false, false, true, NAME_APPROVER",
        "NO_APPROVER,  author,   next.wait-for-driver,          false, false, false, false, ",
        "PROPOSED,     engineer, next.approve,                  false, true,  false, false, APPROVE",
        "PROPOSED,     product,  next.wait-for-approver-or-start, false, false, false, true, START_ROUND",
        "PROPOSED,     author,   next.wait-for-approver,        false, false, false, false, ",
        "APPROVED,     engineer, next.approved,                 false, false, true,  false, ",
        "APPROVED,     author,   next.approved,                 false, false, false, false, ",
        "CHANGED,      engineer, next.approve-again,            false, true,  true,  false, APPROVE",
        "CHANGED,      author,   next.wait-for-approval-again,  false, false, false, false, ",
        "WITHDRAWN,    engineer, next.withdrawn-approver-no-reason, false, true, false, false, APPROVE",
        "WITHDRAWN,    product,  next.withdrawn-no-reason,      false, false, false, true, ",
        "REASONED,     engineer, next.withdrawn-approver,       false, true,  false, false, APPROVE",
        "REASONED,     product,  next.withdrawn,                false, false, false, true, ",
        "STOPPED,      product,  next.resume,                   false, false, false, false, ",
        "STOPPED,      admin,    next.resume,                   false, false, false, false, ",
        "STOPPED,      engineer, next.stopped,                  false, false, false, false, ",
    })
    void givenAStateWhenSomebodyLooksThenHeIsToldWhatIsNextAndMayDoJustThat(
            Stage stage,
            String viewer,
            String sentence,
            boolean register,
            boolean approve,
            boolean withdraw,
            boolean name,
            String mainAction) {
        reach(stage);

        SpecPanel panel = look(viewer);

        assertEquals(sentence, panel.nextStep().replaceFirst("\\[.*", ""));
        assertEquals(mainAction, panel.mainAction());
        boolean active = stage != Stage.UNREGISTERED && stage != Stage.STOPPED;
        boolean drives = viewer.equals("product") || viewer.equals("admin");
        May may = new May(
                register,
                approve,
                withdraw,
                name,
                active && drives,
                active,
                active && drives,
                stage == Stage.STOPPED && drives);
        assertEquals(may, panel.may());
        assertEquals(active, panel.spec() != null);
        assertEquals(stage == Stage.STOPPED, panel.stopped());
        assertEquals(List.of(), panel.warnings());
    }

    @Test
    void givenAChangedPageWhenSomebodyLooksThenTheSentenceNamesApproverDriverAndVersion() {
        reach(Stage.CHANGED);

        SpecPanel panel = look("author");

        assertEquals("next.wait-for-approval-again" + APPROVER + "2]", panel.nextStep());
        assertTrue(panel.spec().changedSinceApproval());
        assertEquals(3, panel.pageVersion());
        assertEquals(2, panel.spec().approval().pageVersion());
        assertEquals("Emil Engineer", panel.spec().approval().by().name());
        assertEquals("2026-03-02T10:15:30Z", panel.spec().approval().at());
    }

    @Test
    void givenAWithdrawalWhenSomebodyLooksThenHeIsToldByWhomWhenAndWhyUntilTheWordsAreErased() {
        reach(Stage.APPROVED);
        fixture.specs.withdraw(42, Optional.of("<b>Too</b> early"));
        fixture.approver(page, "product", "designer");

        SpecPanel.WithdrawalBody told = look("author").spec().withdrawal();

        assertEquals("Emil Engineer", told.by().name());
        assertEquals("2026-03-02T10:15:30Z", told.at());
        assertEquals("<b>Too</b> early", told.reason());
        assertFalse(told.atText().isEmpty());
        assertNull(look("author").spec().approval());
        fixture.database.eraseTexts();
        assertNull(look("author").spec().withdrawal().reason());
        assertEquals("Emil Engineer", look("author").spec().withdrawal().by().name());
        fixture.approve(page, "designer");
        assertNull(look("author").spec().withdrawal());
    }

    @Test
    void givenReadOnlyModeWhenSomebodyLooksThenHeMayNothingAndIsToldWhy() {
        reach(Stage.PROPOSED);
        when(fixture.confluence.accessMode().shouldEnforceReadOnlyAccess()).thenReturn(true);

        SpecPanel panel = look("engineer");

        assertEquals(May.NOTHING, panel.may());
        assertEquals(List.of("problem.read-only"), panel.warnings());
    }

    @Test
    void givenReadOnlyModeWhenTheDriverLooksAtAStoppedSpecThenHeMayNothing() {
        reach(Stage.STOPPED);
        when(fixture.confluence.accessMode().shouldEnforceReadOnlyAccess()).thenReturn(true);

        assertEquals(May.NOTHING, look("product").may());
        assertEquals("next.stopped", look("product").nextStep());
    }

    @Test
    void givenAnApprovedSpecThatWasStoppedWhenResumedThenItIsApprovedAndWhatChangedMeanwhileIsSeenS13() {
        reach(Stage.APPROVED);
        fixture.confluence.signIn("product");
        fixture.specs.stop(42);
        after(Stage.CHANGED);

        SpecPanel resumed = fixture.panel(fixture.specs.register(42));

        assertEquals("APPROVED", resumed.spec().status().name());
        assertTrue(resumed.spec().changedSinceApproval());
        assertEquals("Emil Engineer", resumed.spec().approval().by().name());
        assertTrue(resumed.may().stop());
    }

    @Test
    void givenAnApproverWhoCannotApproveWhenSomebodyLooksThenItIsSaidWhy() {
        reach(Stage.PROPOSED);
        when(fixture.confluence
                        .permissions()
                        .hasPermission(eq(fixture.confluence.user("engineer")), eq(Permission.VIEW), any()))
                .thenReturn(false);
        assertEquals(
                List.of("warning.approver-cannot-view[Emil Engineer]"),
                look("author").warnings());

        when(fixture.confluence.userAccessor().isDeactivated("engineer")).thenReturn(true);
        assertEquals(
                List.of("warning.approver-deactivated[Emil Engineer]"),
                look("author").warnings());

        when(fixture.confluence.userAccessor().getUserByKey(fixture.confluence.key("engineer")))
                .thenReturn(null);
        assertEquals(
                List.of("warning.approver-deactivated[person.gone]"),
                look("author").warnings());
        assertEquals("person.gone", look("author").spec().approver().name());
    }

    /** Only who can do something about it is told to; nobody waits for somebody who cannot. */
    @ParameterizedTest
    @CsvSource({
        "VIEW,    product, next.approver-cannot-view",
        "VIEW,    admin,   next.approver-cannot-view",
        "VIEW,    author,  next.wait-for-other-approver",
        "SIGN_IN, product, next.approver-deactivated",
        "SIGN_IN, author,  next.wait-for-other-approver",
    })
    void givenAnApproverWhoCannotApproveWhenSomebodyLooksThenTheNextStepIsOneThatCanBeTaken(
            String what, String viewer, String sentence) {
        reach(Stage.PROPOSED);
        ConfluenceUser approver = fixture.confluence.user("engineer");
        if (what.equals("VIEW")) {
            when(fixture.confluence.permissions().hasPermission(eq(approver), eq(Permission.VIEW), any()))
                    .thenReturn(false);
        } else {
            when(fixture.confluence.userAccessor().isDeactivated("engineer")).thenReturn(true);
        }

        assertEquals(sentence, next(look(viewer)));
    }

    @Test
    void givenAnApprovedSpecWhoseEpicIsNotLinkedWhenSomebodyLooksThenThatIsLeftToDo() {
        page = fixture.confluence.page(
                42, macro("<ac:parameter ac:name=\"epic\">ABC-1</ac:parameter>"), "author", "product");
        fixture.registrar.notice(42);
        fixture.approver(page, "product", "engineer");
        fixture.approve(page, "engineer");

        assertEquals("next.link-epic", next(look("author")));
        assertEquals("LINK_EPIC", look("author").mainAction());
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.EDIT), any()))
                .thenReturn(false);
        assertEquals("next.wait-for-link", next(look("author")));
        fixture.linkOnly(page, 10_000);
        assertEquals("next.approved", next(look("author")));
    }

    @Test
    void givenACopyWhenSomebodyLooksThenHeIsToldOfWhatIfHeMayViewIt() {
        Page original = fixture.confluence.page(41, macro(""), "author");
        when(original.getTitle()).thenReturn("Sign-in");
        when(original.getUrlPath()).thenReturn("/pages/viewpage.action?pageId=41");
        fixture.registrar.notice(41);
        page = fixture.confluence.page(42, macro(""), "author");
        fixture.registrar.notice(42);

        assertEquals(
                new SpecPanel.OriginalBody("Sign-in", "/pages/viewpage.action?pageId=41"),
                look("author").spec().copiedFrom());
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.VIEW), eq(original)))
                .thenReturn(false);
        assertEquals(
                new SpecPanel.OriginalBody(null, null), look("author").spec().copiedFrom());
        assertNull(fixture.panel(fixture.specs.register(42)).spec().approver());
    }

    @Test
    void givenNobodyNamedWhenSomebodyLooksThenThereIsNoApproverAndNoApproval() {
        reach(Stage.NO_APPROVER);

        SpecPanel panel = look("author");

        assertNull(panel.spec().approver());
        assertNull(panel.spec().approval());
        assertEquals("Paula Product", panel.spec().driver().name());
    }

    @Test
    void givenASpecThatIsNoCopyWhenSomebodyLooksThenNothingIsSaidOfAnOriginal() {
        reach(Stage.NO_APPROVER);

        assertNull(look("author").spec().copiedFrom());
    }

    private static String next(SpecPanel panel) {
        return panel.nextStep().replaceFirst("\\[.*", "");
    }

    /** With a seed that no other page has used. */
    private static String macro(String parameters) {
        return "<ac:structured-macro ac:name=\"groundbreak-spec\"><ac:parameter ac:name=\"seed\">5eed</ac:parameter>"
                + parameters + "</ac:structured-macro>";
    }
}
