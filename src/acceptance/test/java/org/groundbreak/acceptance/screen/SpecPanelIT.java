package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the spec panel shows to whom, and what happens when it cannot. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class SpecPanelIT {
    private static final String SPEC = ".groundbreak-spec";
    private static final Map<String, String> LONG_NAMES = Map.of(
            "Anna Author",
            "Anna-Katharina von Oberammergau-Unterfranken, Arbeitsgruppe Dampfschifffahrtsgesellschaftskapitänspatente",
            "Single sign-on",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsanmeldung");

    private final Installation installation;
    private final Specs specs;

    SpecPanelIT(Installation installation) {
        this.installation = installation;
        specs = new Specs(installation);
    }

    @Test
    void givenASpecWithoutApproverWhenItsDriverNamesOneThenThePanelWaitsForHim(Screen screen) {
        Visit author = at(screen.visit("author"), specs.draft(installation.title("Without approver")));
        author.look("panel-draft", SPEC);

        author.button("Name approver").click();
        Locator field = author.spec().getByRole(AriaRole.COMBOBOX);
        assertThat(field).isFocused();
        author.look("panel-name-approver", SPEC);
        author.expectError("400");
        field.fill("nobody-of-this-name");
        field.press("Enter");
        assertThat(author.spec()).containsText("no user of the name “nobody-of-this-name”");
        assertThat(field).hasValue("nobody-of-this-name");
        author.look("panel-unknown-approver", SPEC);

        field.fill(installation.user("engineer").name());
        field.press("Enter");

        assertThat(author.spec()).containsText("Waiting for");
        assertThat(author.spec()).not().containsText("nobody-of-this-name");
        author.look("panel-waiting", SPEC);
    }

    @Test
    void givenSomebodyWhoMayOnlyReadWhenHeOpensASpecThenHeSeesWhereItStandsAndMayAskAndNothingElse(Screen screen) {
        long id = specs.approved(installation.title("Read"));
        specs.lock(id);
        Visit reader = at(screen.visit("product"), id);

        assertThat(reader.spec()).containsText("the work can start");
        assertThat(reader.button("Ask a question")).isVisible();
        assertThat(reader.button("Approve")).hasCount(0);
        assertThat(reader.button("Withdraw approval")).hasCount(0);
        assertThat(reader.button("Change approver")).hasCount(0);
        assertThat(reader.button("Link epic")).hasCount(0);
        reader.look("panel-reader", SPEC);
    }

    @Test
    void givenASpecWhenAnEpicIsLinkedThenItsTitleIsALinkAndOneClickTakesItAway(Screen screen) {
        Visit author = at(screen.visit("author"), specs.waiting(installation.title("With an epic")));
        author.expectError("400");

        author.button("Link epic").click();
        Locator field = author.spec().getByRole(AriaRole.COMBOBOX);
        field.fill("soon");
        field.press("Enter");
        assertThat(author.spec()).containsText("An issue key looks like ABC-1");
        field.fill(installation.epic());
        field.press("Enter");

        Locator epic = author.spec().locator("a[href$='/browse/" + installation.epic() + "']");
        assertThat(epic).containsText(installation.epic() + " ");
        author.look("panel-epic", SPEC);
        author.spec()
                .locator("button[aria-label='Unlink " + installation.epic() + "']")
                .click();
        assertThat(epic).hasCount(0);
    }

    @Test
    void givenASpecWhenItsDriverStopsItThenHeIsToldWhatThatMeansAndMayTakeItUpAgain(Screen screen) {
        long id = specs.approved(installation.title("Stopped"));
        Visit author = at(screen.visit("author"), id);
        assertThat(author.button("Stop treating as spec")).isVisible();

        author.button("Stop treating as spec").click();
        assertThat(author.spec().getByRole(AriaRole.GROUP)).containsText("Epics in Jira no longer show this spec");
        assertThat(author.button("Cancel")).isFocused();
        author.look("panel-stop", SPEC);
        author.page().keyboard().press("Enter");
        assertThat(author.spec()).containsText("the work can start");
        author.button("Stop treating as spec").click();
        author.button("Stop treating as spec").click();

        assertThat(author.spec()).containsText("no longer treated as a spec. The log is kept");
        assertThat(author.spec().locator(".groundbreak-panel")).isFocused();
        author.look("panel-stopped", SPEC);
        Visit reader = at(screen.visit("product"), id);
        assertThat(reader.spec().locator(".groundbreak-next")).hasText("This page is no longer treated as a spec.");
        assertThat(reader.spec().locator(".groundbreak-summary")).isHidden();
        assertThat(reader.spec().locator("button")).hasCount(0);

        author.button("Treat as spec again").click();
        assertThat(author.spec()).containsText("the work can start");
    }

    @Test
    void givenOneWhoMayDoEverythingAndLongNamesWhenHeUsesTheKeyboardThenAllIsReachedInOrderAndNothingSticksOut(
            Screen screen) {
        long id = specs.changedForItsDriverAsApprover(installation.title("Everything"));
        Visit author = screen.visit("author", "de-DE");
        author.reword(LONG_NAMES);
        at(author, id);
        assertThat(author.spec().locator(".groundbreak-epic a")).isVisible();
        author.look("panel-everything", SPEC);

        assertEquals(
                List.of(
                        "Freigeben",
                        "Unterschied zeigen",
                        "Weiterhin freigegeben",
                        "Erneut prüfen lassen",
                        "Frage stellen",
                        "Ich brauche mehr Zeit",
                        "Kommentar als Frage markieren",
                        "Als Architekturentscheidung festhalten",
                        "Review beginnen",
                        installation.epic() + " " + LONG_NAMES.get("Single sign-on"),
                        "×",
                        "Wie das gezählt wird",
                        "Epic verknüpfen",
                        "Freigebende Person ändern",
                        "Verantwortung übergeben",
                        "Freigabe zurückziehen",
                        "Nicht mehr als Spezifikation behandeln",
                        "Verlauf dieser Spezifikation"),
                author.tabStops());
        author.button("Freigabe zurückziehen").press("Enter");
        author.look("panel-everything-reason", SPEC);
        author.page().keyboard().press("Escape");
        author.button("Freigebende Person ändern").press("Enter");
        author.look("panel-everything-form", SPEC);
        author.page().keyboard().press("Escape");
        assertThat(author.spec().locator(".groundbreak-panel")).isFocused();
        author.button("Nicht mehr als Spezifikation behandeln").press("Enter");
        author.look("panel-everything-stop", SPEC);
        author.page().keyboard().press("Escape");
        assertThat(author.button("Freigeben").first()).isVisible();
    }

    @Test
    void givenAnApprovedSpecWhenOpenedThenItsWayClaimsNoReviewAndOneButtonLeadsOn(Screen screen) {
        Visit approver = at(screen.visit("engineer"), specs.waiting(installation.title("At a glance")));
        Locator way = approver.spec().getByRole(AriaRole.LIST, named("From draft to start"));
        assertThat(approver.spec().locator(".groundbreak-head")).containsText("Technical specification");
        assertThat(way.getByRole(AriaRole.LISTITEM)).hasCount(5);
        assertThat(way.locator("[aria-current=step]")).containsText("Draft");
        assertThat(approver.spec().locator(".aui-button-primary")).hasText("Approve");
        approver.look("panel-glance-draft", SPEC);

        approver.button("Approve").press("Enter");

        assertThat(way.locator("[aria-current=step]")).containsText("Approved");
        assertThat(way.getByRole(AriaRole.LISTITEM).nth(1)).containsText("Review: passed without a review");
        assertThat(way.locator("time").last()).hasAttribute("title", Pattern.compile(".*\\d:\\d\\d.*"));
        assertThat(approver.spec().locator(".aui-button-primary")).hasCount(0);
        approver.look("panel-glance-approved", SPEC);

        approver.button("Withdraw").press("Enter");
        Locator reason = approver.spec().getByLabel("Reason (optional)");
        assertThat(reason).isFocused();
        reason.pressSequentially("Costs are missing.");
        reason.press("Enter");
        reason.pressSequentially("So are dates.");
        approver.look("panel-glance-reason", SPEC);
        reason.press("Control+Enter");

        assertThat(way.locator("[aria-current=step]")).containsText("Withdrawn");
        assertThat(approver.spec().locator(".groundbreak-facts")).containsText("Costs are missing.\nSo are dates.");
        approver.look("panel-glance-withdrawn", SPEC);
    }

    @Test
    void givenAReasonThatIsTooLongWhenSentThenNothingIsCutAndTheLimitIsSaid(Screen screen) {
        Visit approver = at(screen.visit("engineer"), specs.approved(installation.title("Too many words")));

        approver.button("Withdraw").press("Enter");
        Locator reason = approver.spec().getByLabel("Reason (optional)");
        reason.fill("x".repeat(4001));
        reason.press("Control+Enter");

        assertThat(reason).isFocused();
        assertThat(reason).hasAttribute("aria-invalid", "true");
        assertThat(approver.spec().locator(".error")).hasText("At most 4000 characters.");
        assertEquals(4001, reason.inputValue().length());
        approver.look("panel-too-long", SPEC);
        reason.fill("x".repeat(4000));
        reason.press("Control+Enter");
        assertThat(approver.spec()).containsText("Withdrawn");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    @Test
    void givenSomebodyWhoMayNotViewThePageWhenHeOpensItThenHeSeesNothingOfTheSpec(Screen screen) {
        Visit outsider = screen.visit("outsider").signIn(Product.CONFLUENCE);
        outsider.expectError("404");

        outsider.host().openPage(specs.approved(installation.title("Secret")));

        assertThat(outsider.spec()).hasCount(0);
    }

    @Test
    void givenOurRestIsUnreachableWhenThePageOpensThenASentenceSaysSoAndTheSummaryStays(Screen screen) {
        Visit approver = screen.visit("engineer").signIn(Product.CONFLUENCE);
        approver.cutOff();

        approver.host().openPage(specs.approved(installation.title("Cut off")));

        assertThat(approver.spec()).containsText("could not be loaded. Reload the page");
        assertThat(approver.spec().locator(".groundbreak-summary")).containsText("Approved");
        assertThat(approver.spec().locator("button")).hasCount(0);
        approver.look("panel-failed", SPEC);
    }

    @Test
    void givenAnOldVersionWhenOpenedThenThePanelPointsToTheCurrentOne(Screen screen) {
        String title = installation.title("Old");
        long id = specs.approved(title);
        specs.change(id, title);
        Visit reader = screen.visit("product").signIn(Product.CONFLUENCE);

        reader.host().openVersion(id, 1);

        assertThat(reader.spec()).containsText("old version");
        assertThat(reader.spec().locator("button")).hasCount(0);
        reader.look("panel-old-version", SPEC);
    }

    @Test
    void givenAGermanReaderWhenASpecOpensThenItIsGerman(Screen screen) {
        Visit approver = at(screen.visit("engineer", "de-DE"), specs.waiting(installation.title("Deutsch")));

        assertThat(approver.spec()).containsText("Entwurf");
        assertThat(approver.button("Freigeben")).isVisible();
        assertThat(approver.spec()).not().containsText(Pattern.compile("Approve|Driver|groundbreak\\."));
        approver.look("panel-german", SPEC);
    }

    /** What is to be approved is not seen there, so that is the one thing that is not offered. */
    @Test
    void givenASpecThatLostItsMacroWhenItsMenuIsFollowedThenThePanelIsThereWithoutApprove(Screen screen) {
        String title = installation.title("Macro lost");
        long id = specs.waiting(title);
        specs.loseMacro(id, title);
        Visit approver = at(screen.visit("engineer"), id);
        assertThat(approver.spec()).hasCount(0);

        approver.host().openPageMenu();
        approver.page().locator("#groundbreak-spec-page").click();

        assertThat(approver.page().locator(".groundbreak-spec-page")).containsText("insert the macro");
        assertThat(approver.spec()).containsText("Link epic");
        assertThat(approver.button("Approve")).hasCount(0);
        assertThat(approver.spec()).containsText("once the macro is there again");
        approver.look("spec-page", ".groundbreak-spec-page");

        Visit author = at(screen.visit("author"), id);
        author.host().openPageMenu();
        author.page().locator("#groundbreak-spec-page").click();
        author.button("Stop treating as spec").click();
        author.button("Stop treating as spec").click();
        assertThat(author.spec()).containsText("no longer treated as a spec");
    }

    private static Visit at(Visit visit, long page) {
        visit.signIn(Product.CONFLUENCE).host().openPage(page);
        return visit;
    }
}
