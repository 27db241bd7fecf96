package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the Create dialog to a page about a decision, whose macro carries what the wizard asked for. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class DecisionWizardIT {
    private static final String HOW_TO = ".groundbreak-how-to";
    private static final String FORM = "#create-dialog form.aui";
    private static final String DECISION = ".groundbreak-decision";

    private final Installation installation;

    DecisionWizardIT(Installation installation) {
        this.installation = installation;
    }

    @Test
    void givenThreeAnswersWhenThePageIsPublishedThenItBeginsWithTheDecisionAndItsTwoOptions(Screen screen) {
        String question = installation.title("Which queue?");
        Visit author = atTheWizard(screen, "en-GB");
        author.look("wizard-daci-decision", FORM);
        author.host().submitWizard();
        assertThat(author.host().wizard().locator("#groundbreak-title-error")).hasText("Give the page a title.");
        author.host().wizard().locator("#groundbreak-title").fill(question);
        author.host().wizard().locator("#groundbreak-approver").fill("nobody-of-that-name");
        author.host().submitWizard();
        assertThat(author.host().wizard().locator("#groundbreak-approver-error"))
                .containsText("no user");
        author.host()
                .wizard()
                .locator("#groundbreak-approver")
                .fill(installation.user("engineer").name());
        author.host().wizard().locator("#groundbreak-due").fill("2031-05-20");
        author.host().submitWizard();
        author.page().waitForURL("**/editpage.action**");
        author.host().publishDraft();

        Locator decision = author.page().locator(DECISION);
        assertThat(decision.locator(".groundbreak-question")).hasText(question);
        assertThat(decision.locator(".groundbreak-facts").first()).containsText("Emil Engineer");
        assertThat(decision.locator(".groundbreak-facts").first()).containsText("Anna Author");
        assertThat(decision.locator(".groundbreak-facts").first()).containsText("2031-05-20");
        assertThat(decision.locator(".groundbreak-option")).hasCount(2);
        assertThat(author.page().locator("#main-content")).not().containsText("what would be done?");
        author.look("page-daci-decision", DECISION);
    }

    @Test
    void givenAMacroPutInByTheMacroBrowserThenItHasAnIdAndIsADecisionOfItsOwn(Screen screen) {
        Visit author = atTheWizard(screen, "en-GB");
        author.host().wizard().locator("#groundbreak-title").fill(installation.title("Two decisions"));
        author.host().submitWizard();
        author.page().waitForURL("**/editpage.action**");
        author.host().rewriteDraft("");
        author.host().insertMacro("groundbreak-daci", Map.of("question", "Which cache?"));
        long id = author.host().publishDraft();

        assertThat(author.page().locator(DECISION)).containsText("Which cache?");
        assertThat(author.page().locator(DECISION)).not().containsText("Make it a decision of its own");
        String body = new ConfluenceRest(installation)
                .page(installation.user("author"), id, "body.storage")
                .at("/body/storage/value")
                .asText();
        assertTrue(body.matches("(?s).*<ac:parameter ac:name=\"id\">[0-9a-f]{32}</ac:parameter>.*"), body);
    }

    @Test
    void givenAGermanReaderThenHowToWizardAndPageAreGerman(Screen screen) {
        Visit author = screen.visit("author", "de-DE").signIn(Product.CONFLUENCE);
        author.host().openCreateDialog();
        author.host().createItem("daci-decision").click();
        assertThat(author.page().locator(HOW_TO)).containsText("Stellen Sie 1 Frage");
        author.look("how-to-daci-decision-german", HOW_TO);
        author.host().leaveHowTo();
        assertThat(author.host().wizard()).containsText("Bis wann entschieden sein soll.");
        author.look("wizard-daci-decision-german", FORM);
        author.host().wizard().locator("#groundbreak-title").fill(installation.title("Welche Warteschlange?"));
        author.host().submitWizard();
        author.page().waitForURL("**/editpage.action**");
        author.host().publishDraft();

        Locator decision = author.page().locator(DECISION);
        assertThat(decision).containsText("Entscheidet");
        assertThat(decision.locator(".groundbreak-option", new Locator.LocatorOptions().setHasText("Dagegen")))
                .hasCount(2);
        assertThat(author.page().locator("#main-content")).containsText("Nach der Entscheidung");
    }

    private static Visit atTheWizard(Screen screen, String locale) {
        Visit author = screen.visit("author", locale).signIn(Product.CONFLUENCE);
        author.host().openCreateDialog();
        author.host().createItem("daci-decision").click();
        author.host().leaveHowTo();
        author.page().waitForSelector(FORM);
        return author;
    }
}
