package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Create dialog shows of our blueprints: icons, how-to pages, wizards, and a page of each. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class CreateDialogIT {
    private static final List<String> BLUEPRINTS = List.of(
            "spec",
            "rfc",
            "feasibility-check-in",
            "opportunity-assessment",
            "post-launch-review",
            "daci-decision",
            "adr");
    private static final String HOW_TO = ".groundbreak-how-to";
    private static final String FORM = "#create-dialog .wizard-form form";

    private final Installation installation;

    CreateDialogIT(Installation installation) {
        this.installation = installation;
    }

    @Test
    void givenTheCreateDialogThenEachBlueprintHasNameDescriptionAndAnIconThatTheBrowserDraws(Screen screen) {
        Visit author = atTheDialog(screen, "en-GB");

        for (String blueprint : BLUEPRINTS) {
            Locator item = author.host().createItem(blueprint);
            assertThat(item).isVisible();
            assertThat(item.locator("p")).containsText(".");
            assertEquals(
                    200,
                    item.locator("img").evaluate("image => image.decode().then(() => image.naturalWidth)"),
                    blueprint);
        }
        author.look("create-dialog", ".create-dialog-items");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spec", "rfc", "feasibility-check-in", "opportunity-assessment", "post-launch-review"})
    void givenABlueprintWhenItIsGoneThroughThenItSaysHowAsksLittleAndMakesThePage(String blueprint, Screen screen) {
        Visit author = atTheDialog(screen, "en-GB");
        author.host().createItem(blueprint).click();
        assertThat(author.page().locator(HOW_TO + " li")).hasCount(3);
        author.look("how-to-" + blueprint, HOW_TO);

        author.host().leaveHowTo();
        author.look("wizard-" + blueprint, FORM);
        author.host().submitWizard();
        assertThat(author.host().wizard().locator("#groundbreak-title-error")).hasText("Give the page a title.");
        author.host().wizard().locator("#groundbreak-title").fill(installation.title("Screen " + blueprint));
        author.host().submitWizard();
        author.page().waitForURL("**/editpage.action**");
        author.host().publishDraft();

        assertThat(author.page().locator("#main-content")).containsText("User problem");
        author.page().locator("#main-content h2").first().scrollIntoViewIfNeeded();
        author.look("page-" + blueprint, "#main-content h2");
        assertThat(author.spec()).hasCount(List.of("spec", "rfc").contains(blueprint) ? 1 : 0);
    }

    @Test
    void givenTheKeyboardAloneWhenAPageIsMadeThenItCanBe(Screen screen) {
        Visit author = atTheDialog(screen, "en-GB");

        author.host().createItem("feasibility-check-in").focus();
        author.page().keyboard().press("Enter");
        tabTo(author, "Next");
        author.page().keyboard().press("Enter");
        author.host().wizard().locator("#groundbreak-title").focus();
        author.page().keyboard().type(installation.title("By keyboard"));
        author.page().keyboard().press("Enter");

        author.page().waitForURL("**/editpage.action**");
    }

    @Test
    void givenAGermanReaderThenDialogHowToAndPageAreGerman(Screen screen) {
        Visit author = atTheDialog(screen, "de-DE");
        assertThat(author.host().createItem("feasibility-check-in")).containsText("Machbarkeitsgespräch");
        author.look("create-dialog-german", ".create-dialog-items");

        author.host().createItem("post-launch-review").click();
        assertThat(author.page().locator(HOW_TO)).containsText("So geht es");
        author.look("how-to-german", HOW_TO);
        author.host().leaveHowTo();
        author.host().wizard().locator("#groundbreak-title").fill(installation.title("Rückblick"));
        author.host().submitWizard();
        author.page().waitForURL("**/editpage.action**");
        author.host().publishDraft();

        assertThat(author.page().locator("#main-content")).containsText("Ergebnisse gegen die Erfolgskennzahlen");
        assertThat(author.page().locator("#main-content")).containsText("Problem der Nutzer");
    }

    @Test
    void givenAGermanReaderWhenARecordIsMadeThenDialogAndPageAreGermanAndItHasItsNumber(Screen screen) {
        Visit author = atTheDialog(screen, "de-DE");
        author.host().createItem("adr").click();
        assertThat(author.page().locator(HOW_TO)).not().containsText("groundbreak.");
        author.look("how-to-adr-german", HOW_TO);
        author.host().leaveHowTo();
        author.look("wizard-adr-german", FORM);
        author.host().wizard().locator("#groundbreak-title").fill(installation.title("Ereignisse in der Datenbank"));
        author.host().submitWizard();
        author.page().waitForURL("**/editpage.action**");
        author.host().publishDraft();

        assertThat(author.page().locator("#main-content")).containsText("Erwogene Alternativen");
        assertThat(author.page().locator(".groundbreak-adr-panel")).containsText("Vorgeschlagen");
        author.look("page-adr-german", ".groundbreak-adr-panel");
    }

    /** As after a space administrator has taken the macro out of the template. */
    @Test
    void givenATemplateWithoutTheMacroWhenItsPageIsPublishedThenTheMenuLeadsToWhatToDo(Screen screen) {
        Visit author = atTheDialog(screen, "en-GB");
        author.host().createItem("rfc").click();
        author.host().leaveHowTo();
        author.host().wizard().locator("#groundbreak-title").fill(installation.title("No macro"));
        author.host().submitWizard();
        author.page().waitForURL("**/editpage.action**");
        author.host().rewriteDraft("<h2>A section of our own</h2><p>Kept as it is.</p>");
        author.host().publishDraft();
        assertThat(author.page().locator("#main-content")).containsText("A section of our own");

        author.host().openPageMenu();
        author.page().locator("#groundbreak-spec-page").click();

        Locator page = author.page().locator(".groundbreak-spec-page");
        assertThat(page).containsText("it has no spec macro");
        assertThat(page).containsText("the template was edited");
        assertThat(page.locator(".groundbreak-spec")).hasCount(0);
        author.look("spec-template-without-macro", ".groundbreak-spec-page");
    }

    private static void tabTo(Visit visit, String label) {
        Locator wanted = visit.page().locator("button:focus");
        for (int i = 0; i < 10; i++) {
            visit.page().keyboard().press("Tab");
            if (wanted.count() == 1 && wanted.textContent().equals(label)) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not lead to " + label);
    }

    private static Visit atTheDialog(Screen screen, String locale) {
        Visit author = screen.visit("author", locale).signIn(Product.CONFLUENCE);
        author.host().openCreateDialog();
        return author;
    }
}
