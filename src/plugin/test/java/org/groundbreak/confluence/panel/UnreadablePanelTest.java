package org.groundbreak.confluence.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.confluence.panel.SpecPanel.May;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.events.NewEvent;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the panel says of a page or a history that cannot be read, and that nothing is offered then. */
class UnreadablePanelTest extends PanelCase {

    @Test
    void givenSomebodyWhoMayNotEditWhenHeLooksAtAPageNobodyNoticedThenItIsOnlySaid() {
        reach(Stage.UNREGISTERED);
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.EDIT), any()))
                .thenReturn(false);

        assertEquals("next.not-registered", look("author").nextStep());
        assertFalse(look("author").may().register());
    }

    /** What the button would be refused with is said before it is pressed, in the same words. */
    @Test
    void givenABodyThatCannotBeReadWhenTheApproverLooksThenHeIsToldTheSameAsWhenHeApproves() {
        reach(Stage.PROPOSED);
        when(page.getBodyAsString()).thenReturn("<p>one</p>\n<p>two</em>");

        SpecPanel panel = look("engineer");

        assertEquals(false, panel.may().approve());
        assertTrue(panel.nextStep().startsWith("problem.page-unreadable[2, "), panel.nextStep());
        Problem refused = assertThrows(Problem.class, () -> fixture.specs.approve(42, SeenPage.now(2)));
        assertEquals("page-unreadable", refused.code());
        assertEquals(panel.nextStep(), look("author").nextStep(), "whoever waits for him is told the same");
    }

    @ParameterizedTest
    @CsvSource({"600, page-too-deep", "2500001, page-too-large"})
    void givenABodyThatIsTooLargeOrTooDeepThenThatIsASentenceOfItsOwnBeforeAndAfterPressing(int times, String code) {
        reach(Stage.PROPOSED);
        String body = code.endsWith("deep") ? "<b>".repeat(times) + "</b>".repeat(times) : "ab".repeat(times);
        when(page.getBodyAsString()).thenReturn(body);

        SpecPanel panel = look("engineer");

        assertEquals(false, panel.may().approve());
        assertTrue(panel.nextStep().startsWith("problem." + code + "["), panel.nextStep());
        assertEquals(
                code,
                assertThrows(Problem.class, () -> fixture.specs.approve(42, SeenPage.now(2)))
                        .code());
    }

    @Test
    void givenAPageThatIsNoSpecWhenItIsBrokenOrHasNoMacroThenThatIsSaidAndNoButtonPromisesMore() {
        page = fixture.confluence.page(42, "<p>broken " + SpecFixture.MACRO, "author");
        assertTrue(
                look("author").nextStep().startsWith("problem.page-unreadable[1, "),
                look("author").nextStep());
        assertFalse(look("author").may().register());

        when(page.getBodyAsString()).thenReturn("<p>groundbreak-spec</p>");
        assertEquals("problem.no-macro", look("author").nextStep());
        assertFalse(look("author").may().register());
    }

    @Test
    void givenAnEventOfANewerVersionWhenTheApproverLooksThenHeMayNothingS12() throws Exception {
        reach(Stage.PROPOSED);
        appendNewer();

        SpecPanel panel = look("engineer");

        assertEquals(May.NOTHING, panel.may());
        assertEquals(List.of("problem.written-by-newer-version"), panel.warnings());
    }

    @Test
    void givenAStoppedSpecWithAnEventOfANewerVersionWhenTheDriverLooksThenHeMayNothingS12() throws Exception {
        reach(Stage.STOPPED);
        appendNewer();

        assertEquals(May.NOTHING, look("product").may());
    }

    private void appendNewer() throws Exception {
        long last = fixture.state(page.getId()).sequence();
        EventHeader header = new EventHeader(SpecFixture.NOW, new PersonNumber(1), 1);
        EventBody newer = new EventBody(new EventType("NOT_KNOWN_YET"), Optional.empty(), Map.of());
        fixture.store
                .events()
                .append(SpecLog.idOf(page.getId()), last, List.of(new NewEvent(header, newer, Optional.empty())));
    }
}
