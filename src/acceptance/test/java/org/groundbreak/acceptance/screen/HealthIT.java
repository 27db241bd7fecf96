package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
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
                .hasText(new String[] {
                    "This product", "The other product", "What the two tell each other", "Work in the background"
                });
        assertThat(health.locator("table")).hasCount(4);
        admin.look("health-" + product.name().toLowerCase(), HEALTH);
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
