package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.DecisionPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages whose author has painted a panel of ours into them: nobody is led by it to what he does not have before him. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class ForgedPanelIT {
    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
    private static final String REAL = "#groundbreak-spec-panel";
    private static final String LATE = "2099-01-01T00:00:00Z";

    private final Installation installation;
    private final ConfluenceRest confluence;
    private final Specs specs;
    private final DecisionPages decisions;
    private final User author;

    ForgedPanelIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        specs = new Specs(installation);
        decisions = new DecisionPages(installation);
        author = installation.user("author");
    }

    @Test
    void givenPanelsOfAnotherPageAndOfAnAttachmentPaintedAboveTheRealOneThenTheRealOneAloneIsFilled(Screen screen) {
        long other = specs.approved(installation.title("Not meant"));
        String title = installation.title("Meant");
        long id = specs.waiting(title);
        String forged = painted("../../../../download/attachments/" + id + "/p.json?", 1) + painted(other, 1);
        confluence.edit(author, id, title, forged + MACRO + "<p>Two.</p>", 2);
        Visit approver = at(screen.visit("engineer"), id);

        assertThat(button(approver, "Approve")).isVisible();
        assertThat(approver.page().locator(".groundbreak-panel")).hasCount(1);
        assertThat(approver.page().locator(REAL)).containsText("Draft");
        assertThat(approver.spec()).containsText(new String[] {"Painted", "Painted", "Draft"});
        approver.look("panel-beside-painted-ones", REAL);
    }

    /** Version 3 is published after version 2, with a panel of version 3 painted into it, was opened. */
    @Test
    void givenAPanelOfTheNextVersionPaintedAboveTheRealOneWhenApprovedThenNothingUnseenIsApproved(Screen screen) {
        String title = installation.title("Not yet");
        long id = specs.waiting(title);
        confluence.edit(author, id, title, painted(id, 3) + MACRO + "<p>Two.</p>", 2);
        Visit approver = at(screen.visit("engineer"), id);
        assertThat(button(approver, "Approve")).isVisible();
        confluence.edit(author, id, title, painted(id, 3) + MACRO + "<p>Three, unseen.</p>", 3);
        approver.expectError("409");

        button(approver, "Approve").click();

        assertThat(approver.page().locator(REAL)).containsText("version 3 is published now. Nothing was approved");
    }

    /** The last one on the screen is of another page, on which the approver decides, too. */
    @Test
    void givenADecisionOfAnotherPagePaintedBelowTheRealOneWhenItIsDecidedThenItIsTheRealOne(Screen screen) {
        long other = decisions.open(installation.title("Which queue, not meant"));
        String forged = ("<div class=\"groundbreak-decision\"><div class=\"groundbreak-decision-summary\""
                        + " data-content-id=\"%d\" data-page-version=\"1\" data-rendered-at=\"%s\" data-decision-id=\"%s\">"
                        + "<p class=\"groundbreak-decision-head\"><strong>Where to eat?</strong></p></div></div>")
                .formatted(other, LATE, DecisionPages.ID);
        String title = installation.title("Which queue, meant");
        long id = decisions.page(title, DecisionPages.body("") + forged);
        Visit approver = at(screen.visit("engineer"), id);
        Locator real = approver.page().locator(".groundbreak-decision").first();

        real.locator("button", new Locator.LocatorOptions().setHasText("Decide"))
                .click();
        assertThat(real.locator("form")).containsText("Which queue carries our events?");
        real.locator("input[type=radio][value=Kafka]").press("Space");
        real.locator("input[type=radio][value=nobody]").press("Space");
        real.locator("button[type=submit]").click();

        assertThat(approver.page().locator(".groundbreak-option-chosen")).containsText("Kafka");
        assertThat(approver.page().locator(".groundbreak-panel")).hasCount(1);
        approver.look("decision-beside-a-painted-one", ".groundbreak-decision");
        assertTrue(decisions.read(other).at("/decisions/0/outcome").isEmpty(), "The other one is open as it was");
        assertEquals(
                "Kafka", decisions.read(id).at("/decisions/0/outcome/option").asText());
    }

    private static String painted(Object contentId, int version) {
        return ("<div class=\"groundbreak-spec\" data-content-id=\"%s\" data-page-version=\"%d\" data-rendered-at=\"%s\">"
                        + "<div class=\"groundbreak-summary\"><p>Painted</p></div></div>")
                .formatted(contentId, version, LATE);
    }

    private static Locator button(Visit visit, String label) {
        return visit.page().locator(REAL + " button", new Page.LocatorOptions().setHasText(label));
    }

    private static Visit at(Visit visit, long page) {
        visit.signIn(Product.CONFLUENCE).host().openPage(page);
        return visit;
    }
}
