package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The titles in the panel of an epic: who sees which, and what stays when they do not come. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class EpicTitlesIT {
    private static final String EPIC = ".groundbreak-epic";
    private static final int MOST_TABS = 60;

    private final Installation installation;
    private final Specs specs;
    private final Epics epics;
    private String epic;

    EpicTitlesIT(Installation installation) {
        this.installation = installation;
        specs = new Specs(installation);
        epics = new Epics(installation);
    }

    @BeforeEach
    void pairAndMakeAnEpic(Screen screen) {
        epics.pair(screen);
        epic = epics.create("Single sign-on everywhere");
    }

    @Test
    void givenASpecWhenItsEpicIsOpenedThenItsTitleIsALinkThatTheKeyboardReachesAndOneCallWasMade(Screen screen) {
        String title = installation.title("Sign in <i>once</i> & for all");
        long spec = specs.approved(title);
        epics.link(epic, spec);
        Visit reader = screen.visit("product").signIn(Product.JIRA);
        List<String> calls = epics.calls(reader);

        reader.host().openIssue(epic);

        assertThat(links(reader)).hasText(new String[] {title});
        assertThat(panel(reader)).containsText("the work can start");
        reader.look("epic-title", EPIC);
        assertEquals(1, calls.size(), calls.toString());
        for (int i = 0; i < MOST_TABS && !isFocused(links(reader)); i++) {
            reader.page().keyboard().press("Tab");
        }
        assertThat(links(reader)).isFocused();
        reader.page().keyboard().press("Enter");
        reader.page().waitForURL(url -> url.startsWith(installation.confluence().toString()));
        assertTrue(
                reader.page().url().contains(String.valueOf(spec)),
                reader.page().url());
    }

    @Test
    void givenAPanelThatJiraPutsInAnewThenItsTitlesComeAgainEachOnce(Screen screen) {
        String title = installation.title("Comes again");
        epics.link(epic, specs.waiting(title));
        Visit author = screen.visit("author").signIn(Product.JIRA);
        List<String> calls = epics.calls(author);
        author.host().openIssue(epic);
        assertThat(links(author)).hasText(new String[] {title});
        ElementHandle old = panel(author).elementHandle();

        author.host().changeIssue();

        author.page().waitForFunction("panel => !panel.isConnected", old);
        assertThat(links(author)).hasText(new String[] {title});
        assertEquals(2, calls.size(), calls.toString());
    }

    @Test
    void givenAPageThatTheViewerMayNotViewThenItsStatusIsThereAndItsTitleNowhere(Screen screen) {
        String title = installation.title("Open to all");
        long open = specs.approved(title);
        long secret = specs.waiting(installation.title("Top secret"));
        new ConfluenceRest(installation)
                .restrict(installation.user("author"), secret, "read", installation.user("author"));
        epics.link(epic, open, secret);
        Visit reader = screen.visit("product").signIn(Product.JIRA);

        reader.host().openIssue(epic);

        assertThat(links(reader)).hasText(new String[] {title});
        assertThat(panel(reader).locator(".groundbreak-epic-title"))
                .hasText(new String[] {title, "A spec you cannot see"});
        assertThat(panel(reader).locator(".aui-lozenge")).hasCount(2);
        assertTrue(!reader.page().content().contains("Top secret"));
        reader.look("epic-title-hidden", EPIC);
    }

    @Test
    void givenConfluenceIsDownThenASentenceSaysSoAndWhatJiraKnowsStays(Screen screen) {
        epics.link(epic, specs.approved(installation.title("Not to be reached")));
        Visit admin = screen.visit("admin").signIn(Product.JIRA);
        Visit reader = screen.visit("product").signIn(Product.JIRA);
        reader.expectError("502");
        admin.host().link(Product.JIRA, LinkMood.OTHER_DOWN);
        try {
            reader.host().openIssue(epic);

            assertThat(panel(reader)).containsText("Confluence does not answer");
            assertThat(panel(reader)).containsText("the work can start");
            assertThat(links(reader)).hasCount(0);
            reader.look("epic-title-down", EPIC);
        } finally {
            admin.host().link(Product.JIRA, LinkMood.WORKS);
        }
    }

    @Test
    void givenAGermanReaderThenWhatIsHiddenIsSaidInGerman(Screen screen) {
        long secret = specs.waiting(installation.title("Geheim"));
        new ConfluenceRest(installation)
                .restrict(installation.user("author"), secret, "read", installation.user("author"));
        epics.link(epic, secret);
        Visit reader = screen.visit("product", "de-DE").signIn(Product.JIRA);

        reader.host().openIssue(epic);

        assertThat(panel(reader)).containsText("Eine Spezifikation, die Sie nicht sehen dürfen");
        reader.look("epic-title-german", EPIC);
    }

    private static boolean isFocused(Locator element) {
        return (Boolean) element.evaluate("link => link === document.activeElement");
    }

    private static Locator panel(Visit visit) {
        return visit.page().locator(EPIC);
    }

    private static Locator links(Visit visit) {
        return panel(visit).locator("a");
    }
}
