package org.groundbreak.confluence.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way to a spec whose macro was taken out of its page. */
class SpecWithoutMacroTest {

    private static final long ID = 42;
    private static final String URL = "/pages/viewpage.action?pageId=42";

    private final SpecFixture fixture = new SpecFixture();
    private final ConfluenceApp app = mock(ConfluenceApp.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter html = new StringWriter();
    private Page page;

    @BeforeEach
    void spec() throws Exception {
        page = fixture.spec(ID, "author", "product");
        when(page.getTitle()).thenReturn("Sign-in");
        when(page.getUrlPath()).thenReturn(URL);
        when(app.get(PanelFeature.class)).thenReturn(fixture.panel);
        when(request.getParameter("pageId")).thenReturn("42");
        when(request.getContextPath()).thenReturn("/confluence");
        when(request.getRequestURL()).thenReturn(new StringBuffer("http://localhost/spec"));
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        fixture.confluence.signIn("author");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenASpecWhenItsMacroIsTakenOutThenThePagesMenuHasTheItem() {
        assertFalse(inMenu(page));

        when(page.getBodyAsString()).thenReturn("<p>Text</p>");
        assertTrue(inMenu(page));
        when(page.getBodyAsString()).thenReturn("<p>About groundbreak-spec</p>");
        assertTrue(inMenu(page));

        fixture.confluence.signIn("product");
        fixture.specs.stop(ID);
        assertTrue(inMenu(page), "stopped, and to be taken up again");
    }

    @Test
    void givenAnyOtherPageWhenShownThenItsMenuStaysAsItIsForOneSelectAtMost() throws Exception {
        Page other = fixture.confluence.page(43, "<p>Text</p>", "author");
        Page draft = fixture.confluence.page(44, "<p>Text</p>", "author");
        when(draft.isDraft()).thenReturn(true);

        assertFalse(inMenu(draft));
        assertEquals(Map.of("SELECT EVENT", 1), new Statements(fixture.database).of(() -> assertFalse(inMenu(other))));
        assertEquals(Map.of(), new Statements(fixture.database).of(() -> assertFalse(inMenu(page))));
        assertFalse(new IsSpecWithoutMacroCondition(app).shouldDisplay(Map.of()));
    }

    /** A space administrator has edited the template, and the macro is not in it any more. */
    @Test
    void givenAPageOfASpecBlueprintThatNeverHadTheMacroThenTheMenuLeadsToASentenceAndNoPanel() throws Exception {
        Page other = fixture.confluence.page(43, "<p>Text</p>", "author");
        List<Label> plain = List.of(label("groundbreak-feasibility-check-in"), label("other"));
        List<Label> rfc = List.of(label("other"), label("groundbreak-rfc"));
        when(other.getLabels()).thenReturn(plain);
        when(request.getParameter("pageId")).thenReturn("44");
        Page asked = fixture.confluence.page(44, "<p>Text</p>", "author");
        when(asked.getTitle()).thenReturn("Sign-in");
        when(asked.getUrlPath()).thenReturn(URL);
        when(asked.getLabels()).thenReturn(rfc);

        assertFalse(inMenu(other));
        assertEquals(Map.of("SELECT EVENT", 1), new Statements(fixture.database).of(() -> assertTrue(inMenu(asked))));
        new MacrolessPageServlet(app).doGet(request, response);

        assertTrue(html.toString().contains("macroless.template"), html.toString());
        assertFalse(html.toString().contains("data-content-id"), html.toString());
    }

    @Test
    void givenAHostThatDoesNotHandOutLabelsThenSpecsThatLostTheirMacroAreFoundAllTheSame() {
        when(page.getBodyAsString()).thenReturn("<p>Text</p>");
        when(page.getLabels()).thenThrow(new NoSuchMethodError());
        Page other = fixture.confluence.page(43, "<p>Text</p>", "author");
        when(other.getLabels()).thenThrow(new NoSuchMethodError());

        assertTrue(inMenu(page));
        assertFalse(inMenu(other));
    }

    @Test
    void givenASpecWithoutItsMacroWhenItsOwnPageIsOpenedThenThePanelIsThereForAVersionNobodyCanApprove()
            throws Exception {
        when(page.getBodyAsString()).thenReturn("<p>Text</p>");

        new MacrolessPageServlet(app).doGet(request, response);

        assertTrue(html.toString().contains("data-content-id=\"42\" data-page-version=\"0\""), html.toString());
        assertTrue(html.toString().contains("<a href=\"/confluence" + URL + "\">Sign-in</a>"), html.toString());
        assertTrue(html.toString().contains("macroless.about"), html.toString());
    }

    @Test
    void givenAPageWithItsMacroWhenTheWayIsTakenAllTheSameThenItLeadsToThePage() throws Exception {
        new MacrolessPageServlet(app).doGet(request, response);

        verify(response).sendRedirect("/confluence" + URL);
    }

    @Test
    void givenAHiddenPageOrNoneOrNobodySignedInThenNothingIsTold() throws Exception {
        when(fixture.confluence.permissions().hasPermission(any(), any(Permission.class), any()))
                .thenReturn(false);
        new MacrolessPageServlet(app).doGet(request, response);
        verify(response).sendError(404);

        fixture.confluence.signIn(null);
        new MacrolessPageServlet(app).doGet(request, response);
        verify(response).sendRedirect("http://localhost/spec?pageId=42");
    }

    private static Label label(String name) {
        Label label = mock(Label.class);
        when(label.getName()).thenReturn(name);
        return label;
    }

    private boolean inMenu(Page shown) {
        return new IsSpecWithoutMacroCondition(app).shouldDisplay(Map.of("page", shown));
    }
}
