package org.groundbreak.confluence.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.epics.JiraEpics;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.CheckedEpic;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.store.CheckedEpicTable;
import org.groundbreak.store.PersonTable;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the wizard says about answers before it makes a page. */
class WizardCheckTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final PersonNumber AUTHOR = new PersonNumber(7);
    private static final EpicRef EPIC = new EpicRef("jira", 10_000);

    private final MockConfluence confluence = new MockConfluence();
    private final JiraEpics jira = mock(JiraEpics.class);
    private final CheckedEpicTable checked = mock(CheckedEpicTable.class);
    private final PersonTable people = mock(PersonTable.class);
    private final WizardCheck check = new WizardCheck(
            confluence.pageManager(),
            confluence.access(),
            confluence.users(),
            new WizardEpic(jira, people, checked, new TestClock(NOW), confluence.access()::readOnly),
            TestWords.keys());

    @BeforeEach
    void signIn() {
        confluence.signIn("author");
        when(people.numberOf(confluence.key("author"))).thenReturn(AUTHOR);
        when(jira.named(anyString())).thenReturn(EPIC);
        for (String wrong : List.of("ABC", "ABC-0", "ABC-1 OR 1=1")) {
            when(jira.named(wrong)).thenThrow(Problem.badRequest("epic-no-key"));
        }
    }

    @AfterEach
    void signOut() {
        confluence.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Title, -, -, -, -",
                "Title, ABC-1, engineer, -, -",
                "Title, ' abc-1 ', ' engineer ', -, -",
                "' ', '', '', title, wizard.title-missing",
                "-, -, -, title, wizard.title-missing",
                "Title, ABC, -, epic, wizard.epic-no-key",
                "Title, ABC-0, -, epic, wizard.epic-no-key",
                "Title, ABC-1 OR 1=1, -, epic, wizard.epic-no-key",
                "Title, -, nobody, approver, problem.approver-unknown[nobody]",
                "Title, -, retired, approver, problem.approver-deactivated[Rita Retired]"
            })
    void givenAnswersWhenCheckedThenEachFieldHasItsSentence(
            String title, String epic, String approver, String field, String sentence) {
        Map<String, String> expected = field == null ? Map.of() : Map.of(field, sentence);

        assertEquals(
                expected,
                check.check(new WizardEntry("DEMO", title, epic, approver, null, null))
                        .errors());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, true", "' 2026-03-02 ', true", ",true", "' ', true", "2026-02-30, false", "soon, false"})
    void givenADueDateWhenCheckedThenItIsADayOrItsFieldHasASentence(String due, boolean fine) {
        assertEquals(
                fine ? Map.of() : Map.of("due", "wizard.due-no-date"),
                check.check(new WizardEntry("DEMO", "Title", null, null, due, null))
                        .errors());
    }

    @Test
    void givenATakenTitleWhenCheckedThenItIsSaidOnlyOfAPageTheViewerMaySee() {
        Page taken = confluence.page(42, "", "author");
        when(confluence.pageManager().getPage("DEMO", "Taken")).thenReturn(taken);
        WizardEntry answer = new WizardEntry("DEMO", " Taken ", null, null, null, null);

        assertEquals(Map.of("title", "wizard.title-taken"), check.check(answer).errors());
        when(confluence.permissions().hasPermission(any(), eq(Permission.VIEW), eq(taken)))
                .thenReturn(false);
        assertEquals(Map.of(), check.check(answer).errors());
    }

    @Test
    void givenWhoeverMayNotLookPeopleUpWhenCheckedThenNothingIsSaidOfAnybody() {
        when(confluence
                        .permissions()
                        .hasPermission(any(), eq(Permission.VIEW), eq(PermissionManager.TARGET_PEOPLE_DIRECTORY)))
                .thenReturn(false);

        for (String name : List.of("engineer", "retired", "nobody")) {
            assertEquals(
                    Map.of(),
                    check.check(new WizardEntry("DEMO", "Title", null, name, null, name))
                            .errors());
        }
    }

    @Test
    void givenNobodySignedInWhenCheckedThenNothingIsAnswered() {
        confluence.signIn(null);

        Problem problem = assertThrows(
                Problem.class, () -> check.check(new WizardEntry("DEMO", "Title", null, "engineer", null, null)));

        assertEquals("sign-in", problem.code());
    }

    /** Confluence would cut it without a word. */
    @Test
    void givenATitleLongerThanConfluenceKeepsWhenCheckedThenThatIsSaid() {
        WizardEntry fits = new WizardEntry("DEMO", "x".repeat(255), null, null, null, null);
        WizardEntry longer = new WizardEntry("DEMO", "x".repeat(256), null, null, null, null);

        assertEquals(Map.of(), check.check(fits).errors());
        assertEquals(
                Map.of("title", "wizard.title-too-long[255]"),
                check.check(longer).errors());
    }

    /** Rule L11. */
    @Test
    void givenAnEpicThatJiraLetsTheSenderBrowseWhenCheckedThenThatIsKeptUnderTheSeed() {
        WizardFindings findings = check.check(new WizardEntry("DEMO", "Title", " abc-1 ", null, null, null));

        assertTrue(findings.seed().matches("[0-9a-f]{32}"), findings.seed());
        verify(checked).keep(findings.seed(), new CheckedEpic(AUTHOR, "abc-1", EPIC), NOW);
    }

    /** Rule L11. */
    @Test
    void givenAnythingWrongWhenCheckedThenThereIsNoSeedAndNothingIsKept() {
        assertNull(check.check(new WizardEntry("DEMO", "Title", "ABC-1", "nobody", null, null))
                .seed());
        assertNull(check.check(new WizardEntry("DEMO", "", "ABC-1", null, null, null))
                .seed());

        verifyNoInteractions(checked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"epic-unknown", "jira-no-epics"})
    void givenAKeyThatJiraKnowsNoEpicOfWhenCheckedThenItIsSaidBelowTheField(String code) {
        when(jira.named("ABC-1")).thenThrow(Problem.notFound(code));

        WizardFindings findings = check.check(new WizardEntry("DEMO", "Title", "ABC-1", null, null, null));

        assertEquals(Map.of("epic", "problem." + code), findings.errors());
        assertNull(findings.seed());
    }

    /** Rule L11. */
    @ParameterizedTest
    @ValueSource(strings = {"jira-not-linked", "jira-not-authorised", "jira-not-for-people", "jira-down", "jira-odd"})
    void givenAJiraThatCannotSayWhenCheckedThenItIsNoObstacleAndNothingIsKept(String code) {
        when(jira.named("ABC-1")).thenThrow(Problem.conflict(code));

        WizardFindings findings = check.check(new WizardEntry("DEMO", "Title", "ABC-1", null, null, null));

        assertEquals(Map.of(), findings.errors());
        assertNotNull(findings.seed());
        verifyNoInteractions(checked);
    }

    @Test
    void givenReadOnlyModeWhenCheckedThenNothingIsWritten() {
        when(confluence.accessMode().shouldEnforceReadOnlyAccess()).thenReturn(true);

        assertEquals(
                Map.of(),
                check.check(new WizardEntry("DEMO", "Title", "ABC-1", null, null, null))
                        .errors());
        verifyNoInteractions(checked, people);
    }

    @Test
    void givenTwoWizardsWhenCheckedThenNoSeedIsLikeAnother() {
        WizardEntry entry = new WizardEntry("DEMO", "Title", null, null, null, null);

        assertNotEquals(check.check(entry).seed(), check.check(entry).seed());
        verifyNoInteractions(jira);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -",
                "'author, engineer', -",
                "' author ,, ', -",
                "'author, nobody', wizard.decider-unknown[nobody]",
                "'nobody, nobody-else', wizard.decider-unknown[nobody]"
            })
    void givenDecidersWhenCheckedThenTheFirstOfThemWhoIsNobodyIsNamed(String deciders, String sentence) {
        Map<String, String> errors = check.check(new WizardEntry("DEMO", "Title", null, null, null, deciders))
                .errors();

        assertEquals(sentence == null ? Map.of() : Map.of("deciders", sentence), errors);
    }
}
