package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The approver is picked, in the panel and in the wizard. Full names are those of the installation's accounts. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class PickPersonIT {
    private static final String SPEC = ".groundbreak-spec";
    private static final String DIALOG = "#create-dialog .wizard-form form";

    private final Installation installation;
    private final Specs specs;

    PickPersonIT(Installation installation) {
        this.installation = installation;
        specs = new Specs(installation);
    }

    @Test
    void givenTheKeyboardAloneWhenTheDriverPicksThenThePanelWaitsForThatPerson(Screen screen) {
        Visit author = at(screen.visit("author"), specs.draft(installation.title("Picked by keyboard")));
        User engineer = installation.user("engineer");
        author.button("Name approver").focus();
        author.page().keyboard().press("Enter");
        Locator field = field(author.spec());
        assertThat(field).isFocused();

        author.page().keyboard().type("emi");
        assertThat(options(author.spec())).hasCount(1);
        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(status(author.spec())).containsText("1 found");
        author.page().keyboard().press("ArrowDown");
        assertThat(options(author.spec()).first()).hasAttribute("aria-selected", "true");
        assertThat(field)
                .hasAttribute(
                        "aria-activedescendant", options(author.spec()).first().getAttribute("id"));
        author.look("pick-panel", SPEC);
        author.page().keyboard().press("Enter");
        assertThat(field).hasValue(engineer.name());
        assertThat(status(author.spec())).containsText("Chosen: Emil Engineer");
        author.look("pick-panel-chosen", SPEC);
        author.page().keyboard().press("Enter");

        assertThat(author.spec()).containsText("Waiting for");
    }

    @Test
    void givenAnOpenListWhenEscapeIsPressedThenItClosesFirstAndTheQuestionOnlyThen(Screen screen) {
        Visit author = at(screen.visit("author"), specs.draft(installation.title("Escape")));
        author.button("Name approver").click();
        Locator field = field(author.spec());
        field.pressSequentially("emi");
        assertThat(options(author.spec())).hasCount(1);

        field.press("Escape");
        assertThat(options(author.spec())).hasCount(0);
        assertThat(field).isFocused();
        assertThat(field).hasValue("emi");
        field.press("Escape");

        assertThat(field).hasCount(0);
        assertThat(author.button("Name approver")).isVisible();
    }

    @Test
    void givenInitialsOrAUserNameWhenTypedThenThePersonIsFound(Screen screen) {
        Visit author = at(screen.visit("author"), specs.draft(installation.title("Initials")));
        author.button("Name approver").click();
        Locator field = field(author.spec());

        field.pressSequentially("PP");
        assertThat(options(author.spec())).hasText(new String[] {"Paula Product product"});
        field.fill("designer");
        assertThat(options(author.spec())).hasText(new String[] {"Daniel Designer designer"});
    }

    @Test
    void givenSomebodyWhoMayNotViewThePageThenHeIsShownWithTheReasonAndCannotBeChosen(Screen screen) {
        long id = specs.draft(installation.title("Restricted"));
        new ConfluenceRest(installation).restrict(installation.user("author"), id, "read", installation.user("author"));
        Visit author = at(screen.visit("author"), id);
        author.button("Name approver").click();
        Locator field = field(author.spec());

        field.pressSequentially("d");
        Locator refused = options(author.spec()).filter(new Locator.FilterOptions().setHasText("Daniel Designer"));
        assertThat(refused).containsText("May not view this page");
        assertThat(refused).hasAttribute("aria-disabled", "true");
        refused.click(new Locator.ClickOptions().setForce(true));

        assertThat(field).hasValue("d");
        assertThat(field).isFocused();
        assertThat(status(author.spec())).containsText("Daniel Designer: May not view this page");
        author.look("pick-panel-refused", SPEC);
    }

    @Test
    void givenASearchThatFailsOrFindsNobodyThenThatIsSaidAndATypedUserNameWorks(Screen screen) {
        Visit author = at(screen.visit("author"), specs.draft(installation.title("No search")));
        author.button("Name approver").click();
        Locator field = field(author.spec());
        field.pressSequentially("zzz");
        assertThat(status(author.spec())).containsText("Nobody was found");

        author.expectError("net::ERR_FAILED");
        author.page().route("**/rest/api/search**", route -> route.abort());
        field.fill(installation.user("engineer").name());
        assertThat(status(author.spec())).containsText("could not search for people. Type the user name instead.");
        author.look("pick-panel-failed", SPEC);
        field.press("Enter");

        assertThat(author.spec()).containsText("Waiting for");
    }

    @Test
    void givenSomebodyWhoMayNotLookPeopleUpThenThatIsSaid(Screen screen) {
        Visit author = at(screen.visit("author"), specs.draft(installation.title("No people")));
        author.refuse("/approver/candidates**", 403, "people-hidden", "You may not look up people.");
        author.button("Name approver").click();

        field(author.spec()).pressSequentially("emi");

        assertThat(status(author.spec())).hasText("You may not look up people. Type the user name instead.");
    }

    @Test
    void givenTheWizardWhenAPersonIsClickedThenHeIsTheApproverAndEscapeLeavesTheDialogOpen(Screen screen) {
        Visit author = screen.visit("author").signIn(Product.CONFLUENCE);
        author.host().openWizard();
        Locator wizard = author.host().wizard();
        Locator field = wizard.locator("#groundbreak-approver");

        field.pressSequentially("e");
        assertThat(options(wizard)).hasCount(1);
        author.look("pick-wizard", DIALOG);
        field.press("Escape");
        assertThat(options(wizard)).hasCount(0);
        assertThat(field).isVisible();
        field.fill("o");
        assertThat(options(wizard).first()).containsText("May not view this space");
        field.fill("emil");
        options(wizard).filter(new Locator.FilterOptions().setHasText("Emil")).click();
        assertThat(field).hasValue(installation.user("engineer").name());
        assertThat(field).isFocused();

        wizard.locator("#groundbreak-title").fill(installation.title("Picked in the wizard"));
        author.host().submitWizard();
        author.page().waitForURL("**/editpage.action**");
        author.host().publishDraft();
        assertThat(author.spec()).containsText("Waiting for");
    }

    @Test
    void givenAGermanReaderThenThePickerIsGerman(Screen screen) {
        Visit author = screen.visit("author", "de-DE").signIn(Product.CONFLUENCE);
        author.host().openWizard();
        Locator wizard = author.host().wizard();
        Locator field = wizard.locator("#groundbreak-approver");

        field.pressSequentially("o");
        assertThat(options(wizard).first()).containsText("Darf diesen Bereich nicht sehen");
        assertThat(status(wizard)).containsText("gefunden");
        author.look("pick-wizard-german", DIALOG);
        field.fill("emil");
        assertThat(options(wizard)).hasText(new String[] {"Emil Engineer engineer"});
        field.press("ArrowDown");
        field.press("Tab");
        assertThat(status(wizard)).containsText(Pattern.compile("^Gewählt: Emil"));
    }

    private static Visit at(Visit visit, long contentId) {
        visit.signIn(Product.CONFLUENCE);
        visit.host().openPage(contentId);
        assertThat(visit.spec().locator(".groundbreak-panel")).isVisible();
        return visit;
    }

    private static Locator field(Locator place) {
        return place.getByRole(
                AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("initials or user name")));
    }

    private static Locator options(Locator place) {
        return place.getByRole(AriaRole.OPTION);
    }

    /** In the wizard the picker of people is the last one. */
    private static Locator status(Locator place) {
        return place.locator(".groundbreak-picker-status").last();
    }
}
