package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From Create to a published spec that is linked and waits for its approver. Counted are presses of the mouse in the page,
 * as the browser itself tells them; from field to field goes the Tab key. Typed are the title and words that are searched
 * for, never a key or a user name.
 */
@ExtendWith({WithInstallation.class, WithScreen.class})
class WizardRoadIT {
    private static final String DIALOG = "#create-dialog .wizard-form form";
    private static final int CLICKS = 6;

    private final Installation installation;

    WizardRoadIT(Installation installation) {
        this.installation = installation;
    }

    /** The page that says how to use the blueprint comes once more until it is ticked away, and is a click more each time. */
    @Test
    void givenWordsOnlyWhenEpicAndApproverAreClickedThenSixClicksLeadToALinkedSpecThatWaitsForItsApprover(
            Screen screen) {
        Epics epics = new Epics(installation);
        epics.pair(screen);
        String epic = epics.create("Invoices by rocket");
        Visit author = screen.visit("author").signIn(Product.CONFLUENCE);
        author.host().openCreateDialog();
        author.host().createItem("spec").click();
        author.host().leaveHowToForGood();

        author.countClicks();
        author.host().openWizard();
        type(author, "title", installation.title("Invoices that fly"));
        type(author, "epic", "rock invoi");
        option(author, epic).click();
        assertThat(field(author, "epic")).hasValue(epic);
        type(author, "approver", "emil");
        option(author, "Emil Engineer").click();
        author.host().submitWizard();
        author.page().waitForURL("**/editpage.action**");
        author.host().publishDraft();

        assertThat(author.spec()).containsText("Waiting for Emil Engineer");
        Locator linked = author.spec().locator(".groundbreak-epic a");
        assertThat(linked).containsText(epic + " Invoices by rocket");
        assertThat(author.spec()).not().containsText("not linked yet");
        assertEquals(CLICKS, author.clicks());
        author.look("wizard-road", ".groundbreak-spec");
    }

    @Test
    void givenTheKeyboardAloneWhenTheListIsOpenThenItCanBeReadAndChosenFrom(Screen screen) {
        String epic = new Epics(installation).create("Payment by pigeon");
        Visit author = screen.visit("author").signIn(Product.CONFLUENCE);
        author.host().openWizard();

        type(author, "epic", "PIGE");
        option(author, epic).waitFor();
        author.look("wizard-epics", DIALOG);
        Page page = author.page();
        page.keyboard().press("ArrowDown");
        assertThat(option(author, epic)).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");
        assertThat(field(author, "epic")).hasValue(epic);
        assertThat(author.host().wizard()).isVisible();

        field(author, "epic").fill("");
        page.keyboard().press("ArrowDown");
        assertThat(options(author).first()).containsText(epic);
        page.keyboard().press("Escape");
        assertThat(options(author)).hasCount(0);
        assertThat(author.host().wizard()).isVisible();
    }

    @Test
    void givenAJiraThatDoesNotAnswerWhenSomebodyTypesThenTheFieldSaysSoAndTakesTheKey(Screen screen) {
        Visit admin = screen.visit("admin").signIn(Product.CONFLUENCE);
        Visit author = screen.visit("author", "de-DE").signIn(Product.CONFLUENCE);
        author.host().openWizard();
        author.expectError("502");
        admin.host().link(Product.CONFLUENCE, LinkMood.OTHER_DOWN);
        try {
            type(author, "epic", "rakete");
            assertThat(said(author)).containsText("Jira antwortet nicht.");
            assertThat(said(author)).containsText("Geben Sie stattdessen den Schl\u00fcssel ein");
            author.look("wizard-epics-down-german", DIALOG);

            type(author, "title", installation.title("Ohne Jira"));
            field(author, "epic").fill(installation.epic());
            author.host().submitWizard();
            author.page().waitForURL("**/editpage.action**");
            author.host().publishDraft();
            assertThat(author.spec()).containsText(installation.epic() + " (noch nicht verkn\u00fcpft)");
        } finally {
            admin.host().link(Product.CONFLUENCE, LinkMood.WORKS);
        }
    }

    @Test
    void givenAnEpicThatNobodyKnowsWhenSubmittedThenThatIsSaidBelowTheField(Screen screen) {
        Visit author = screen.visit("author").signIn(Product.CONFLUENCE);
        author.host().openWizard();

        type(author, "title", installation.title("Misspelt"));
        type(author, "epic", "NONE-4711");
        author.host().submitWizard();

        assertThat(author.host().wizard().locator("#groundbreak-epic-error")).containsText("Jira knows no epic");
        assertThat(field(author, "epic")).isFocused();
    }

    @Test
    void givenTheFormOfThePanelWhenWordsAreTypedThenTheEpicIsPickedThere(Screen screen) {
        String epic = new Epics(installation).create("Refunds by return");
        long id = new Specs(installation).draft(installation.title("Refunds"));
        Visit author = screen.visit("author", "de-DE").signIn(Product.CONFLUENCE);
        author.host().openPage(id);

        author.button("Epic verkn\u00fcpfen").click();
        author.page().keyboard().type("refun");
        Locator option = author.spec().locator("[role=option]", containing(epic));
        option.waitFor();
        author.look("panel-epics-german", ".groundbreak-spec");
        author.page().keyboard().press("ArrowDown");
        author.page().keyboard().press("Enter");
        author.page().keyboard().press("Enter");

        assertThat(author.spec().locator(".groundbreak-epic a")).containsText(epic);
    }

    /** Goes to the field by the Tab key, and types. */
    private static void type(Visit visit, String name, String words) {
        Page page = visit.page();
        for (int i = 0; i < 30; i++) {
            if (page.evaluate("() => document.activeElement.id").equals("groundbreak-" + name)) {
                page.keyboard().type(words);
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key does not lead to " + name);
    }

    private static Locator field(Visit visit, String name) {
        return visit.host().wizard().locator("#groundbreak-" + name);
    }

    private static Locator options(Visit visit) {
        return visit.host().wizard().locator("[role=option]");
    }

    private static Locator option(Visit visit, String text) {
        return visit.host().wizard().locator("[role=option]", containing(text));
    }

    private static Locator.LocatorOptions containing(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    /** What the field says below itself. */
    private static Locator said(Visit visit) {
        return visit.host().wizard().locator("#groundbreak-epic ~ .groundbreak-picker-status");
    }
}
