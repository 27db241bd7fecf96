package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The approver's work in the spec panel. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class ApprovalIT {
    private static final String SPEC = ".groundbreak-spec";
    private static final int MOST_STEPS = 60;

    private final Installation installation;
    private final Specs specs;

    ApprovalIT(Installation installation) {
        this.installation = installation;
        specs = new Specs(installation);
    }

    @Test
    void givenAKeyboardAloneWhenTheApproverApprovesThenItIsApprovedAndTheFocusStaysInThePanel(Screen screen) {
        Visit approver = approverAt(screen, specs.waiting(installation.title("By keyboard")));
        assertThat(approver.button("Approve")).isVisible();
        approver.look("panel-approve", SPEC);

        tabTo(approver.page(), approver.button("Approve"));
        approver.page().keyboard().press("Enter");

        assertThat(approver.spec()).containsText("the work can start");
        assertThat(approver.spec().locator(".groundbreak-panel")).isFocused();
        approver.look("panel-approved", SPEC);
    }

    @Test
    void givenAnApprovedSpecWhenItChangesThenItIsMarkedWithTheDifferenceBesideIt(Screen screen) {
        String title = installation.title("Changed");
        long id = specs.approved(title);
        specs.change(id, title);

        Visit approver = approverAt(screen, id);

        assertThat(approver.spec()).containsText("Changed since approval");
        assertThat(approver.button("Show the difference")).isVisible();
        approver.look("panel-changed", SPEC);
        approver.button("Approve").first().click();
        assertThat(approver.spec()).not().containsText("Changed since approval");
    }

    @Test
    void givenAnApprovalWhenWithdrawnWithAReasonThenItIsWithdrawn(Screen screen) {
        Visit approver = approverAt(screen, specs.approved(installation.title("Withdrawn")));

        approver.button("Withdraw approval").click();
        approver.button("Cancel").click();
        assertThat(approver.button("Withdraw approval")).isVisible();
        approver.button("Withdraw approval").click();
        approver.look("panel-withdraw", SPEC);
        String reason = "The numbers are missing, see <img src=x onerror=alert(1)> & ask Paula.";
        approver.spec().getByLabel("Reason (optional)").fill(reason);
        approver.button("Withdraw approval").click();

        assertThat(approver.spec()).containsText("Withdrawn by");
        assertThat(approver.spec()).containsText(reason);
        assertThat(approver.spec().locator("img")).hasCount(0);
        approver.look("panel-withdrawn", SPEC);
    }

    @Test
    void givenThePageChangesTwiceMeanwhileWhenApprovedThenTheDifferenceComesFirstAndNothingUnseenIsApproved(
            Screen screen) {
        String title = installation.title("Meanwhile");
        long id = specs.waiting(title);
        Visit approver = approverAt(screen, id);
        assertThat(approver.button("Approve")).isVisible();
        specs.change(id, title);
        approver.expectError("409");

        approver.button("Approve").click();

        Locator status = approver.spec().locator("[role=status]");
        assertThat(status).containsText("version 2 is published now. Nothing was approved");
        Locator difference = status.locator("a", text("Show the difference"));
        assertThat(difference).isFocused();
        assertThat(difference).hasAttribute("href", difference(id, 2));
        assertThat(approver.button("Approve")).hasText("Approve version 2");
        approver.look("panel-conflict", SPEC);
        Page compared = approver.page().waitForPopup(difference::click);
        compared.waitForLoadState();
        assertThat(compared.locator("body")).containsText("From now on it takes one");
        compared.close();

        specs.change(id, title, 3);
        approver.button("Approve version 2").click();

        assertThat(status).containsText("version 3 is published now");
        assertThat(difference).isFocused();
        assertThat(difference).hasAttribute("href", difference(id, 3));
        approver.button("Approve version 3").click();
        assertThat(approver.spec()).containsText("the work can start");
        assertThat(status).containsText("The page on your screen is still version 1.");
        assertThat(approver.spec().locator(".groundbreak-panel")).isFocused();
        approver.look("approved-unseen", ".groundbreak-spec");
        approver.button("Reload").click();
        assertThat(approver.page().locator("body")).containsText("From now on it takes one");
    }

    @Test
    void givenATabThatStillOffersToApproveWhenItIsApprovedAlreadyThenItCatchesUp(Screen screen) {
        long id = specs.waiting(installation.title("Two tabs"));
        Visit approver = approverAt(screen, id);
        assertThat(approver.button("Approve")).isVisible();
        specs.approve(id);
        approver.expectError("409");

        approver.button("Approve").click();

        assertThat(approver.spec().locator("[role=status]")).containsText("approved already");
        assertThat(approver.button("Withdraw approval")).isVisible();
        assertThat(approver.spec().locator(".groundbreak-approve")).hasCount(0);
        assertThat(approver.spec().locator(".groundbreak-panel")).isFocused();
    }

    /** The second must not go on saying what was true when the page was opened. */
    @Test
    void givenTheMacroTwiceWhenTheApprovalIsWithdrawnThenTheSecondShowsNoStateAndLeadsToTheFirst(Screen screen) {
        Visit approver = approverAt(screen, specs.approvedWithTwoMacros(installation.title("Macro twice")));
        Locator second = approver.page().locator(SPEC).nth(1);
        assertThat(second).containsText("more than once");

        approver.page()
                .locator(SPEC)
                .first()
                .locator("button", text("Withdraw approval"))
                .click();
        approver.page()
                .locator(SPEC)
                .first()
                .locator("button", text("Withdraw approval"))
                .click();

        assertThat(approver.page().locator(SPEC).first()).containsText("Withdrawn by");
        assertThat(second).not().containsText("Approved");
        assertThat(second.locator("a")).hasAttribute("href", "#groundbreak-spec-panel");
        assertThat(approver.page().locator("#groundbreak-spec-panel")).hasCount(1);
        approver.look("panel-second", SPEC);
    }

    /** The sandbox keeps all versions for ever, so the answer is made here. */
    @Test
    void givenTheVersionSeenIsGoneWhenApprovedThenOneClickReloads(Screen screen) {
        Visit approver = approverAt(screen, specs.waiting(installation.title("Gone")));
        approver.refuse("/approval", 409, "version-gone", "That version is gone.");

        approver.button("Approve").click();

        assertThat(approver.spec().locator("[role=status]")).containsText("That version is gone.");
        assertThat(approver.button("Approve")).isFocused();
        approver.page().evaluate("() => { window.before = true; }");
        approver.button("Reload the page").click();
        approver.page().waitForFunction("() => !window.before");
        assertThat(approver.button("Approve")).isVisible();
        assertThat(approver.spec().locator("[role=status]")).isEmpty();
    }

    /** The host's address of what changed since version 1. */
    private static Pattern difference(long id, int version) {
        return Pattern.compile("pageId=" + id + "&selectedPageVersions=1&selectedPageVersions=" + version + "$");
    }

    private static Visit approverAt(Screen screen, long page) {
        Visit approver = screen.visit("engineer").signIn(Product.CONFLUENCE);
        approver.host().openPage(page);
        return approver;
    }

    /** Presses Tab until the element has the focus. */
    private static void tabTo(Page page, Locator element) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) element.evaluate("node => node === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not get to " + element);
    }

    private static Locator.LocatorOptions text(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
