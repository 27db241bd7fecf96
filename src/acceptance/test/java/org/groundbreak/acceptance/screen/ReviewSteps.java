package org.groundbreak.acceptance.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.groundbreak.acceptance.Product;

/** What people do in the panel of a review, whatever a test is about. */
final class ReviewSteps {

    static final String SPEC = ".groundbreak-spec";

    private ReviewSteps() {}

    static Visit at(Visit visit, long page) {
        visit.signIn(Product.CONFLUENCE).host().openPage(page);
        return visit;
    }

    /** AUI draws its own over the button, so the keyboard it is. */
    static void choose(Visit visit, String label) {
        visit.spec().getByRole(AriaRole.RADIO, named(label)).press("Space");
    }

    static void submit(Visit visit, String label) {
        visit.spec()
                .locator("button[type=submit]", new Locator.LocatorOptions().setHasText(label))
                .click();
    }

    /** The row of one person in the table of reviewers. */
    static Locator row(Visit visit, String name) {
        return visit.spec().locator(".groundbreak-review-rows tbody tr", new Locator.LocatorOptions().setHasText(name));
    }

    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
