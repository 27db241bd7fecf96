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

/** The pages of settings, and the page on which somebody turns mail off. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class SettingsIT {
    private static final String PLACE = ".groundbreak-settings-page";
    private static final String MAIL = ".groundbreak-mail-page";
    private static final String SERVLET = "/plugins/servlet/groundbreak/";

    private final Installation installation;

    SettingsIT(Installation installation) {
        this.installation = installation;
    }

    @Test
    void givenASpaceAdministratorWhenHeSetsSomethingThenItIsKeptAndTheRestStaysInherited(Screen screen) {
        Visit admin = ofSpace(screen.visit("admin"));
        Locator label = field(admin, "Label of architecture decision records");
        assertThat(label).isDisabled();
        assertThat(label).hasValue("adr");
        admin.look("settings-space-inherited", PLACE);

        own(admin, "adrLabel").press("Space");
        assertThat(label).isFocused();
        label.fill("decision-record");
        label.press("Enter");

        assertThat(admin.page().locator(PLACE + " [role=status]")).containsText("Saved.");
        admin.page().reload();
        assertThat(label).hasValue("decision-record");
        assertThat(own(admin, "adrLabel")).not().isChecked();
        assertThat(own(admin, "zone")).isChecked();
        own(admin, "adrLabel").press("Space");
        save(admin, "Save");
        assertThat(label).hasValue("adr");
        assertThat(own(admin, "adrLabel")).isChecked();
    }

    @Test
    void givenAValueThatCannotBeOneWhenItIsSavedThenASentenceSaysWhyAndNothingTypedIsLost(Screen screen) {
        Visit admin = ofSpace(screen.visit("admin"));
        admin.expectError("400");
        own(admin, "numberPrefix").press("Space");
        own(admin, "technicalGroup").press("Space");
        field(admin, "Prefix of record numbers").fill("PAY");
        field(admin, "Technical group").fill("nobody-knows");

        save(admin, "Save");

        assertThat(admin.page().locator(PLACE + " [role=status]"))
                .containsText("There is no group called nobody-knows.");
        assertThat(field(admin, "Technical group")).isFocused();
        assertThat(field(admin, "Prefix of record numbers")).hasValue("PAY");
        admin.look("settings-refused", PLACE);
    }

    @Test
    void givenAnAdministratorOfTheSiteWhenHeOpensTheSettingsThenTheyAreThoseOfAllSpacesInHisLanguage(Screen screen) {
        Visit admin = screen.visit("admin", "de-DE").signIn(Product.CONFLUENCE);
        admin.host().openHealth(Product.CONFLUENCE, admin.user());
        admin.page().navigate(installation.confluence() + SERVLET + "settings");

        Locator place = admin.page().locator(PLACE);
        assertThat(place).containsText("gilt in jedem Bereich, der nichts anderes einstellt");
        assertThat(place).containsText("Vorgabe verwenden: adr");
        assertThat(place).not().containsText(Pattern.compile("groundbreak\\.|default|inherited"));
        admin.look("settings-instance-german", PLACE);
    }

    @Test
    void givenAReaderOfAMailWhenHePressesTheOneButtonThenHeGetsNoMoreAndCanTurnItOnAgain(Screen screen) {
        Visit reader = screen.visit("designer").signIn(Product.CONFLUENCE);
        reader.page().navigate(installation.confluence() + SERVLET + "mail");
        Locator place = reader.page().locator(MAIL);
        assertThat(place).containsText("You get mail from Groundbreak.");
        reader.look("mail-on", MAIL);

        place.locator("button").press("Enter");

        assertThat(place).containsText("You get no mail from Groundbreak.");
        assertThat(place.locator("button")).isFocused();
        reader.look("mail-off", MAIL);
        reader.page().reload();
        place.locator("button").press("Enter");
        assertThat(place).containsText("You get mail from Groundbreak.");
    }

    private Visit ofSpace(Visit visit) {
        visit.signIn(Product.CONFLUENCE)
                .page()
                .navigate(installation.confluence() + SERVLET + "space-settings?key=" + installation.space());
        assertThat(visit.page().locator(PLACE + " form")).isVisible();
        return visit;
    }

    private static Locator field(Visit visit, String label) {
        return visit.page().locator(PLACE).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator own(Visit visit, String name) {
        return visit.page().locator("#groundbreak-setting-" + name + "-inherited");
    }

    private static void save(Visit visit, String label) {
        visit.page()
                .locator(PLACE + " button", new Page.LocatorOptions().setHasText(label))
                .click();
    }
}
