package org.groundbreak.confluence.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.util.Map;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the wizard says about answers before it makes a page. */
class WizardCheckTest {

    private final MockConfluence confluence = new MockConfluence();
    private final WizardCheck check =
            new WizardCheck(confluence.pageManager(), confluence.access(), confluence.users(), TestWords.keys());

    @BeforeEach
    void signIn() {
        confluence.signIn("author");
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
                check.check(new WizardEntry("DEMO", title, epic, approver)).errors());
    }

    @Test
    void givenATakenTitleWhenCheckedThenItIsSaidOnlyOfAPageTheViewerMaySee() {
        Page taken = confluence.page(42, "", "author");
        when(confluence.pageManager().getPage("DEMO", "Taken")).thenReturn(taken);
        WizardEntry answer = new WizardEntry("DEMO", " Taken ", null, null);

        assertEquals(Map.of("title", "wizard.title-taken"), check.check(answer).errors());
        when(confluence.permissions().hasPermission(any(), eq(Permission.VIEW), eq(taken)))
                .thenReturn(false);
        assertEquals(Map.of(), check.check(answer).errors());
    }

    @Test
    void givenNobodySignedInWhenCheckedThenNothingIsAnswered() {
        confluence.signIn(null);

        Problem problem =
                assertThrows(Problem.class, () -> check.check(new WizardEntry("DEMO", "Title", null, "engineer")));

        assertEquals("sign-in", problem.code());
    }

    /** Confluence would cut it without a word. */
    @Test
    void givenATitleLongerThanConfluenceKeepsWhenCheckedThenThatIsSaid() {
        WizardEntry fits = new WizardEntry("DEMO", "x".repeat(255), null, null);
        WizardEntry longer = new WizardEntry("DEMO", "x".repeat(256), null, null);

        assertEquals(Map.of(), check.check(fits).errors());
        assertEquals(
                Map.of("title", "wizard.title-too-long[255]"),
                check.check(longer).errors());
    }
}
