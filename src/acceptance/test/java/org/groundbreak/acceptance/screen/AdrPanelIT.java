package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.AdrPages;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small panel beside the number of an ADR. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class AdrPanelIT {
    private static final String PANEL = ".groundbreak-adr-panel";
    private static final String OWN_PAGE = ".groundbreak-adr-page";
    private static final String MENU_ITEM = "#groundbreak-adr-page";

    private final Installation installation;
    private final ConfluenceRest confluence;
    private final AdrPages adrs;

    AdrPanelIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        adrs = new AdrPages(installation);
    }

    @Test
    void givenAProposalWhenSomebodyWhoMayEditAcceptsItThenThePageSaysSoInANewVersion(Screen screen) {
        long id = adrs.record(installation.title("Queue in the database"), "Proposed");
        Visit author = at(screen.visit("author"), id);
        assertThat(panel(author)).containsText("Proposed");
        author.look("adr-panel", PANEL);

        button(author, "Accept").press("Enter");

        assertThat(panel(author)).containsText("Written into the page as a new version.");
        assertThat(panel(author).locator(".groundbreak-head")).containsText("Accepted");
        author.page().reload();
        assertThat(author.page()
                        .locator("td", new Page.LocatorOptions().setHasText("Accepted"))
                        .first())
                .isVisible();
    }

    @ParameterizedTest
    @CsvSource({"Proposed, Reject, Rejected", "Accepted, Deprecate, Deprecated"})
    void givenARecordWhenItIsTurnedDownOrNotToBeFollowedAnyMoreThenThePageSaysSo(
            String before, String verb, String after, Screen screen) {
        long id = adrs.record(installation.title("To " + verb.toLowerCase(Locale.ROOT)), before);
        Visit author = at(screen.visit("author"), id);

        button(author, verb).press("Enter");

        assertThat(panel(author)).containsText("Written into the page as a new version.");
        assertThat(panel(author).locator(".groundbreak-head")).containsText(after);
        assertTrue(storage(id).contains(after), storage(id));
    }

    @Test
    void givenARecordWithoutADateOrMoreWhenTheyAreSaidInItsPanelThenThePageHasThem(Screen screen) {
        long id = adrs.record(installation.title("Logs in one place"), "Accepted");
        Visit author = at(screen.visit("author", "de-DE"), id);

        button(author, "Entscheidungsdatum setzen").press("Enter");
        panel(author).locator("input[type=date]").fill("2026-03-04");
        author.look("adr-date", PANEL);
        panel(author).locator("input[type=date]").press("Enter");

        assertThat(panel(author).locator("dd").first()).containsText("2026");
        assertThat(panel(author)).containsText("Als neue Version");
        button(author, "Umsetzung ändern").press("Enter");
        panel(author).locator("select").selectOption("in-progress");
        author.look("adr-adoption", PANEL);
        button(author, "Speichern").press("Enter");
        assertThat(panel(author).locator("dl")).containsText("Umsetzung");
        button(author, "Überprüfung terminieren").press("Enter");
        panel(author).locator("input[type=date]").fill("2026-03-05");
        author.look("adr-review-by", PANEL);
        panel(author).locator("input[type=date]").press("Enter");
        assertThat(panel(author).locator("dl")).containsText("Überprüfung überfällig");
        assertThat(panel(author)).not().containsText(Pattern.compile("groundbreak\\."));
        author.look("adr-review-overdue", PANEL);
        String body = storage(id);
        assertTrue(body.contains("datetime=\"2026-03-04\""), body);
        assertTrue(body.contains("datetime=\"2026-03-05\""), body);
        assertTrue(body.contains("In progress") || body.contains("In Arbeit"), body);
    }

    @Test
    void givenAnotherRecordWhenItIsChosenByKeyboardThenBothPagesShowTheRelation(Screen screen) {
        String old = installation.title("Nightly backup");
        long oldId = adrs.record(old, "Accepted");
        long id = adrs.record(installation.title("Continuous backup"), "Accepted");
        Visit author = at(screen.visit("author", "de-DE"), id);

        button(author, "In Beziehung setzen").press("Enter");
        Locator other = panel(author).locator("input[role=combobox]");
        other.focus();
        other.pressSequentially(old);
        assertThat(panel(author).locator("[role=option]")).hasCount(1);
        other.press("ArrowDown");
        other.press("Enter");
        author.look("adr-relate", PANEL);
        other.press("Enter");

        assertThat(panel(author).locator(".groundbreak-adr-relation")).containsText("ersetzt");
        assertThat(panel(author)).not().containsText(Pattern.compile("groundbreak\\."));
        author.host().openPage(oldId);
        assertThat(panel(author)).containsText("ersetzt durch");
        assertThat(panel(author).locator(".groundbreak-head")).containsText("Ersetzt");
    }

    @Test
    void givenARelationAndALinkThatLeadsNowhereThenEachGoesByOnePressOfTheKeyboard(Screen screen) {
        String old = installation.title("Batch import");
        adrs.record(old, "Accepted");
        long id = adrs.record(
                installation.title("Streaming import"),
                "Accepted",
                AdrPages.row("Amends", AdrPages.link(old) + ", " + AdrPages.link(installation.title("Never written"))));
        Visit author = at(screen.visit("author"), id);
        panel(author).locator("summary").press("Enter");
        author.look("adr-mend", PANEL);

        button(author, "Remove the link to").press("Enter");

        assertThat(panel(author)).containsText("Written into the page as a new version.");
        assertThat(button(author, "Remove the link to")).hasCount(0);
        author.look("adr-take-back", PANEL);
        button(author, "Take back").press("Enter");

        assertThat(panel(author).locator(".groundbreak-adr-relation")).hasCount(0);
        String body = storage(id);
        assertTrue(body.contains("<th>Amends</th><td></td>"), body);
    }

    @Test
    void givenARecordWrittenByHandWhenThePageMenuIsFollowedByKeyboardThenItsPanelIsThere(Screen screen) {
        String title = installation.title("By hand");
        long id = adrs.byHand(title, "Proposed");
        Visit author = at(screen.visit("author"), id);
        assertThat(panel(author)).hasCount(0);

        openFromMenu(author);

        assertThat(author.page().locator(OWN_PAGE)).containsText(title);
        assertThat(panel(author)).containsText("Proposed");
        author.look("adr-page", OWN_PAGE);
        button(author, "Accept").press("Enter");
        assertThat(panel(author).locator(".groundbreak-head")).containsText("Accepted");

        Visit reader = at(screen.visit("product", "de-DE"), id);
        openFromMenu(reader);
        assertThat(panel(reader)).containsText("Akzeptiert");
        assertThat(reader.page().locator(OWN_PAGE)).not().containsText(Pattern.compile("groundbreak\\."));
        reader.look("adr-page-de", OWN_PAGE);
        reader.page().locator(OWN_PAGE + " h2 a").press("Enter");
        reader.page().waitForURL(Pattern.compile("pageId=" + id));
    }

    /** With the number macro in it the panel is in the page, and the menu has no second road to it. */
    @Test
    void givenARecordWithTheMacroWhenItsMenuIsOpenedThenItHasNoSuchItem(Screen screen) {
        long id = adrs.record(installation.title("With the macro"), "Proposed");
        Visit author = at(screen.visit("author"), id);

        author.host().openPageMenu();

        assertThat(author.page().locator(MENU_ITEM)).hasCount(0);
    }

    private static void openFromMenu(Visit visit) {
        visit.host().openPageMenu();
        visit.page().locator(MENU_ITEM).press("Enter");
        visit.page().waitForURL("**/groundbreak/adr?pageId=*");
    }

    @Test
    void givenSomebodyWhoMayNotEditThenThePanelOffersNothing(Screen screen) {
        long id = adrs.record(installation.title("Read only"), "Proposed");
        confluence.restrict(installation.user("author"), id, "update", installation.user("author"));
        Visit reader = at(screen.visit("product"), id);

        assertThat(panel(reader)).containsText("Proposed");
        assertThat(panel(reader).locator("button")).hasCount(0);
    }

    private String storage(long id) {
        return confluence
                .page(installation.user("author"), id, "body.storage")
                .at("/body/storage/value")
                .asText();
    }

    private static Locator panel(Visit visit) {
        return visit.page().locator(PANEL);
    }

    private static Locator button(Visit visit, String label) {
        return panel(visit).locator("button", new Locator.LocatorOptions().setHasText(label));
    }

    private static Visit at(Visit visit, long page) {
        visit.signIn(Product.CONFLUENCE).host().openPage(page);
        return visit;
    }
}
