package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Create → Technical specification, with what people get wrong on the way. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class WizardIT {
    private static final String DIALOG = "#create-dialog .wizard-form form";

    private final Installation installation;

    WizardIT(Installation installation) {
        this.installation = installation;
    }

    @Test
    void givenWrongAnswersWhenSubmittedThenEachFieldHasItsSentenceAndNothingIsLost(Screen screen) {
        Visit author = atTheWizard(screen, "en-GB");
        author.look("wizard-empty", DIALOG);

        author.host().submitWizard();
        assertThat(error(author, "title")).hasText("Give the page a title.");
        assertThat(field(author, "title")).isFocused();

        String taken = installation.title("Taken");
        new ConfluenceRest(installation).createPage(author.user(), taken, "<p>First</p>");
        fill(author, taken, "soon", "nobody-of-this-name");
        author.host().submitWizard();

        assertThat(error(author, "title")).containsText("already exists");
        assertThat(error(author, "epic")).containsText("An issue key looks like ABC-1");
        assertThat(error(author, "approver")).containsText("no user of the name “nobody-of-this-name”");
        assertThat(field(author, "title")).hasValue(taken);
        assertThat(field(author, "epic")).hasValue("soon");
        assertThat(field(author, "approver")).hasValue("nobody-of-this-name");
        assertThat(field(author, "epic")).hasAttribute("aria-invalid", "true");
        author.look("wizard-errors", DIALOG);
    }

    @Test
    void givenGoodAnswersWhenPublishedThenThePanelNamesApproverAndEpic(Screen screen) {
        Visit author = atTheWizard(screen, "en-GB");
        String approver = installation.user("engineer").name();

        fill(author, installation.title("Single sign-on"), installation.epic(), approver);
        author.host().submitWizard();
        author.page().waitForURL("**/editpage.action**");
        long page = author.host().publishDraft();

        assertThat(author.spec()).containsText("Draft");
        assertThat(author.spec()).containsText("Waiting for");
        assertThat(author.spec()).containsText(installation.epic());
        Visit reader = screen.visit("engineer").signIn(Product.CONFLUENCE);
        reader.host().openPage(page);
        assertThat(reader.button("Approve")).isVisible();
    }

    @Test
    void givenOurRestIsUnreachableWhenSubmittedThenASentenceSaysSoAndNothingIsLost(Screen screen) {
        Visit author = atTheWizard(screen, "en-GB");
        author.cutOff();

        fill(author, "Not yet", "", "");
        author.host().submitWizard();

        assertThat(error(author, "title")).hasText("Your answers could not be checked. Try again; nothing is lost.");
        assertThat(field(author, "title")).hasValue("Not yet");
    }

    @Test
    void givenAGermanReaderWhenTheWizardOpensThenItIsGerman(Screen screen) {
        Visit author = atTheWizard(screen, "de-DE");

        author.host().submitWizard();

        assertThat(author.host().wizard()).containsText("Freigabe durch");
        assertThat(error(author, "title")).hasText("Geben Sie der Seite einen Titel.");
        author.look("wizard-german", DIALOG);
    }

    private static Visit atTheWizard(Screen screen, String locale) {
        Visit author = screen.visit("author", locale).signIn(Product.CONFLUENCE);
        author.host().openWizard();
        return author;
    }

    private static void fill(Visit visit, String title, String epic, String approver) {
        field(visit, "title").fill(title);
        field(visit, "epic").fill(epic);
        field(visit, "approver").fill(approver);
    }

    private static Locator field(Visit visit, String name) {
        return visit.host().wizard().locator("#groundbreak-" + name);
    }

    private static Locator error(Visit visit, String name) {
        return visit.host().wizard().locator("#groundbreak-" + name + "-error");
    }
}
