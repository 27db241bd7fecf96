package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who takes part in a review changes while it runs: by the keyboard, and in German. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class ReviewPeopleIT {

    private static final String SPEC = ".groundbreak-spec";

    private final Installation installation;
    private final Rounds rounds;

    ReviewPeopleIT(Installation installation) {
        this.installation = installation;
        rounds = new Rounds(installation);
    }

    @Test
    void givenTheDriverWhenHeAddsAReviewerAndHandsOverByKeyboardThenTheOtherSteers(Screen screen) {
        long id = rounds.open(installation.title("Handed over"));
        Visit author = at(screen.visit("author"), id);

        author.button("Add a reviewer").press("Enter");
        submit(author);
        assertThat(author.spec().locator("form")).containsText("Say who reviews, too.");
        author.spec()
                .getByLabel("Perspective", new Locator.GetByLabelOptions().setExact(true))
                .selectOption("DESIGN");
        pick(author, "Who reviews, too", "Daniel");
        author.look("review-add", SPEC);
        submit(author);
        Locator row = author.spec()
                .locator(
                        ".groundbreak-review-rows tbody tr",
                        new Locator.LocatorOptions().setHasText("Daniel Designer"));
        assertThat(row).containsText("Design");

        author.button("Change driver").press("Enter");
        pick(author, "New driver", "Daniel");
        author.look("driver-change", SPEC);
        submit(author);
        assertThat(author.spec().locator(".groundbreak-facts")).containsText("Daniel Designer");
        assertThat(author.button("Call off the round")).hasCount(0);
        assertThat(author.button("Change driver")).hasCount(0);
        author.look("driver-changed", SPEC);

        Visit designer = at(screen.visit("designer", "de-DE"), id);
        designer.button("Prüfende Person hinzufügen").click();
        designer.look("review-german-add", SPEC);
        designer.spec()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Abbrechen"))
                .click();
        designer.button("Verantwortung übergeben").click();
        designer.look("driver-german-change", SPEC);
    }

    private static Visit at(Visit visit, long page) {
        visit.signIn(Product.CONFLUENCE).host().openPage(page);
        return visit;
    }

    private static void submit(Visit visit) {
        visit.spec().locator("form button[type=submit]").press("Enter");
    }

    /** By the keyboard: the first one who is found by these letters. */
    private static void pick(Visit visit, String label, String name) {
        Locator field = visit.spec().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
        field.pressSequentially(name.toLowerCase(Locale.ROOT));
        assertThat(visit.spec().getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(name)))
                .isVisible();
        field.press("ArrowDown");
        field.press("Enter");
    }
}
