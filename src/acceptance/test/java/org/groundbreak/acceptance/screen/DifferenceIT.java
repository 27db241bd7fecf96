package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has changed since the approval, side by side in the panel, and "still approved". */
@ExtendWith({WithInstallation.class, WithScreen.class})
class DifferenceIT {
    private static final String SPEC = ".groundbreak-spec";

    private final Installation installation;
    private final Specs specs;

    DifferenceIT(Installation installation) {
        this.installation = installation;
        specs = new Specs(installation);
    }

    @Test
    void givenAChangeWhenItsReaderAsksThenBothSidesAreThereWithMarksThatAreMoreThanColours(Screen screen) {
        long id = specs.rewritten(installation.title("Side by side"));
        Visit reader = at(screen.visit("product"), id);
        Locator button = reader.button("Show the difference");
        assertThat(button).hasAttribute("aria-expanded", "false");

        button.focus();
        reader.page().keyboard().press("Enter");

        Locator table = reader.spec().locator(".groundbreak-difference-lines");
        assertThat(table.locator("del").first()).hasText("three");
        assertThat(table.locator("ins").first()).hasText("two");
        assertThat(table.locator("tr.groundbreak-difference-added")).containsText("added");
        assertThat(reader.spec().locator("img")).hasCount(0);
        assertThat(reader.button("Hide the difference")).isFocused();
        reader.look("difference", SPEC);
        reader.page().keyboard().press("Enter");
        assertThat(table).hasCount(0);
    }

    @Test
    void givenAChangeWhenTheApproverSaysStillApprovedThenTheMarkIsGone(Screen screen) {
        long id = specs.rewritten(installation.title("Still approved"));
        Visit approver = at(screen.visit("engineer"), id);
        approver.look("still-approved", SPEC);

        approver.button("Still approved").click();
        approver.spec().getByLabel("Why the approval still holds").fill("Only the numbers were put right");
        approver.look("still-approved-form", SPEC);
        approver.spec().locator("button[type=submit]").click();

        assertThat(approver.spec()).not().containsText("Changed since approval");
        assertThat(approver.spec().locator(".groundbreak-panel")).isFocused();
    }

    private static Visit at(Visit visit, long id) {
        visit.signIn(Product.CONFLUENCE).host().openPage(id);
        return visit;
    }
}
