package org.groundbreak.confluence.register;

import static org.groundbreak.confluence.register.RegisterFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.decisions.DecisionStatus;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the register prints for everybody (rule V3); where, is for {@code RenderingPlaceTest}. */
class RegisterSummaryMakerTest {

    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-decisions\"/>";

    private final RegisterFixture fixture = new RegisterFixture();
    private final Page index = fixture.confluence.page(1, MACRO, "author");

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenItsOwnPageInABrowserWhenRenderedThenTheViewersPartBeginsWithTheMacrosFilters() {
        fixture.decision(10, "Which queue?").due(TODAY.minusDays(1)).write();

        String html = fixture.html(index, "display", Map.of("status", "open", "mine", "true", "overdue", "true"));

        assertTrue(html.contains("data-status=\"open\" data-mine=\"true\" data-overdue=\"true\""), html);
        assertTrue(html.contains("<a href=\"https://wiki.example.org/display/10\">Which queue?</a>"), html);
        assertTrue(html.contains("2026-03-01 <span class=\"aui-lozenge aui-lozenge-error\">"), html);
        assertTrue(fixture.html(index, "display", Map.of()).contains("data-status=\"all\">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "pdf", "word", "html_export", "email", "feed", "diff"})
    void givenAnyOtherOutputWhenRenderedThenItIsTheTableWithoutACommand(String output) {
        fixture.decision(10, "Which queue?").write();

        String html = fixture.html(index, output, Map.of());

        assertTrue(html.contains("Which queue?"), html);
        assertFalse(html.contains("data-") || html.contains("<button") || html.contains("<form"), html);
        verifyNoInteractions(fixture.specs.pageBuilder);
    }

    /** Rule D8: exports and mails have no panel that would say so. */
    @Test
    void givenADecisionWhosePageSaysSomethingElseByNowWhenRenderedThenTheRowSaysSo() {
        fixture.decision(10, "Changed").decidedOn(false).write();
        fixture.decision(11, "As it was").decidedOn(true).write();

        for (String output : new String[] {"display", "pdf", "email"}) {
            String[] rows = fixture.html(index, output, Map.of()).split("<tr role=\"row\">");
            assertTrue(rows[2].contains("As it was") && !rows[2].contains("decision.changed"), rows[2]);
            assertTrue(rows[3].contains("Changed") && rows[3].contains("decision.changed"), rows[3]);
        }
    }

    /** Contexts without a page, without a kind of output or for small devices. */
    @Test
    void givenNoEntityOrACommentOrABlogPostOrASmallScreenWhenRenderedThenThereIsNoCommandAndNoException() {
        fixture.decision(10, "Which queue?").write();
        for (ContentEntityObject entity :
                new ContentEntityObject[] {null, mock(ContentEntityObject.class), mock(AbstractPage.class)}) {
            String html = fixture.html(entity, "display", "desktop", Map.of());
            assertTrue(html.contains("register.no-page") && !html.contains("<table"), html);
        }
        for (String[] place :
                new String[][] {{"display", "mobile"}, {"display", "tablet"}, {null, "desktop"}, {null, null}}) {
            String html = fixture.html(index, place[0], place[1], Map.of());
            assertTrue(html.contains("Which queue?") && !html.contains("data-"), html);
        }
        verifyNoInteractions(fixture.specs.pageBuilder);
    }

    @Test
    void givenTwoViewersWhenRenderedThenBothGetTheSameOpenPagesOfTheSpace() {
        fixture.decision(10, "Open").role("APPROVER", "author").write();
        fixture.confluence.restrict(fixture.decision(11, "Restricted").write());
        Page elsewhere = fixture.confluence.page(12, "<p/>", "author");
        Space other = MockConfluence.space(78, "OTHER");
        when(elsewhere.getSpace()).thenReturn(other);
        fixture.decision(12, "Elsewhere").write();
        fixture.confluence.signIn("author");
        String authors = fixture.html(index, "display", Map.of("mine", "true"));
        fixture.confluence.signIn(null);

        assertEquals(authors, fixture.html(index, "display", Map.of("mine", "true")));
        assertTrue(authors.contains("Open"), authors);
        assertFalse(authors.contains("Restricted") || authors.contains("Elsewhere"), authors);
        assertTrue(authors.contains("register.open-only"), authors);
    }

    @Test
    void givenMoreThanAHundredWhenRenderedThenAHundredAreListedAndItSaysSo() {
        for (int i = 0; i < 101; i++) {
            fixture.decision(100 + i, "Q" + i).write();
        }

        String html = fixture.html(index, "pdf", Map.of());

        assertEquals(100, html.split("scope=\"row\"", -1).length - 1);
        assertTrue(html.contains("list.more[100]"), html);
    }

    @Test
    void givenAStatusWhenRenderedThenOnlyThoseAreListedAndNoneIsASentence() {
        fixture.decision(10, "Decided").status(DecisionStatus.DECIDED).write();

        assertTrue(fixture.html(index, "pdf", Map.of("status", "decided")).contains("Decided"));
        assertTrue(fixture.html(index, "pdf", Map.of("status", "open")).contains("register.empty"));
        assertTrue(fixture.html(index, "pdf", Map.of("status", "lost")).contains("register.unknown-filter"));
    }

    @Test
    void givenADraftOrAnIncludingPageWhenRenderedThenItIsASentenceAndNoTable() {
        fixture.decision(10, "Which queue?").write();
        Page including = fixture.confluence.page(2, "<p/>", "author");
        String included = fixture.html(including, "display", Map.of());
        when(index.isDraft()).thenReturn(true);
        String draft = fixture.html(index, "display", Map.of());

        assertTrue(included.contains("register.included") && draft.contains("register.draft"), included + draft);
        assertFalse(included.contains("<table") || draft.contains("<table"), included + draft);
    }

    @Test
    void givenAnythingThatFailsWhenRenderedThenItIsASentenceAndNoException() {
        ConfluenceApp app = mock(ConfluenceApp.class);
        when(app.get(RegisterFeature.class)).thenThrow(new NoClassDefFoundError("gone"));
        when(app.words()).thenReturn(TestWords.keys());

        assertEquals("<p>register.failed</p>", new RegisterMacro(app).execute(Map.of(), "", null));
    }
}
