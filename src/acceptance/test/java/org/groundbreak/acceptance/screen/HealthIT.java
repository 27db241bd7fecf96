package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The administrators' page in both products. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class HealthIT {
    private static final String HEALTH = ".groundbreak-health";

    @ParameterizedTest
    @EnumSource(Product.class)
    void givenAnAdministratorWhenHeOpensThePageThenItSaysThatNothingIsMissing(Product product, Screen screen) {
        Visit admin = screen.visit("admin").signIn(product);

        admin.host().openHealth(product, admin.user());

        Locator health = admin.page().locator(HEALTH);
        assertThat(health).containsText("Everything this plugin needs is here.");
        assertThat(health.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3)))
                .hasText(headings(product));
        assertThat(health.locator(".groundbreak-health-lines table")).hasCount(4);
        assertThat(health).containsText("Other nodes have a list of their own.");
        admin.look("health-" + product.name().toLowerCase(), HEALTH);
    }

    private static String[] headings(Product product) {
        List<String> headings = new ArrayList<>(
                List.of("This product", "The other product", "What the two tell each other", "Work in the background"));
        if (product == Product.CONFLUENCE) {
            headings.add("Lists and indexes");
        }
        headings.add("Last errors");
        return headings.toArray(String[]::new);
    }

    @Test
    void givenAnAdministratorWhenHeMakesEverythingAnewThenThePageFollowsUntilItSaysHowItEnded(Screen screen) {
        Visit admin = screen.visit("admin").signIn(Product.CONFLUENCE);
        admin.host().openHealth(Product.CONFLUENCE, admin.user());
        Locator rebuild = admin.page().locator(".groundbreak-rebuild");

        assertThat(rebuild.getByRole(AriaRole.BUTTON)).isEnabled();
        rebuild.getByRole(AriaRole.BUTTON).focus();
        admin.page().keyboard().press("Enter");

        assertThat(rebuild.getByRole(AriaRole.STATUS)).containsText("Pages made anew:");
        assertThat(rebuild).containsText("Started by");
        assertThat(rebuild.getByRole(AriaRole.BUTTON)).isEnabled();
        admin.look("health-rebuild", ".groundbreak-rebuild");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void givenSomebodyElseWhenHeOpensThePageThenHeSeesNothingOfIt(Product product, Screen screen) {
        Visit author = screen.visit("author").signIn(product);
        author.expectError("403");

        author.host().openHealth(product, author.user());

        assertThat(author.page().locator(HEALTH)).hasCount(0);
    }
}
