package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The history of a spec: read from the panel on, verified by keyboard, taken in by an administrator. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class TrailIT {
    private static final String PLACE = ".groundbreak-trail-page";
    private static final String SERVLET = "/plugins/servlet/groundbreak/trail?pageId=";

    private final Installation installation;
    private final Specs specs;
    private final GroundbreakRest groundbreak;

    TrailIT(Installation installation) {
        this.installation = installation;
        specs = new Specs(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
    }

    @Test
    void givenASpecWhenAReaderFollowsItsHistoryThenHeReadsWhatHasHappenedAndVerifiesItByKeyboard(Screen screen) {
        long id = withdrawn("With a history");
        Visit reader = screen.visit("product").signIn(Product.CONFLUENCE);
        reader.host().openPage(id);
        reader.spec()
                .locator("a", new Locator.LocatorOptions().setHasText("History of this spec"))
                .press("Enter");

        Locator place = reader.page().locator(PLACE);
        assertThat(place).containsText("The page became a spec: Technical specification");
        assertThat(place).containsText("The approval was withdrawn");
        assertThat(place).containsText("Too early <b>yet</b>");
        assertThat(place).containsText("page version 1");
        reader.look("trail", PLACE);

        Locator verify = button(reader, "Verify");
        verify.press("Enter");
        assertThat(place.locator("[role=status]")).containsText(Pattern.compile("All \\d+ events fit\\."));
        assertThat(place.locator("[role=status]")).containsText("does not stop a database administrator");
        assertThat(verify).isFocused();
        reader.look("trail-verified", PLACE);
    }

    @Test
    void givenAReaderInGermanThenEveryEventIsSaidInHisLanguage(Screen screen) {
        long id = withdrawn("With a German reader");
        Visit reader = screen.visit("product", "de-DE").signIn(Product.CONFLUENCE);
        open(reader, id);

        Locator place = reader.page().locator(PLACE);
        assertThat(place).containsText("Die Seite wurde zur Spezifikation: Technische Spezifikation");
        button(reader, "Pr\u00fcfen").press("Space");
        assertThat(place.locator("[role=status]")).containsText("Ereignisse stimmen");
        assertThat(place).not().containsText(Pattern.compile("groundbreak\\.|Verdict|events|page version"));
        reader.look("trail-german", PLACE);
    }

    @Test
    void givenAPageWithoutHistoryWhenAnAdministratorTakesATrailInThenItSaysSoAtEachEvent(Screen screen) {
        long there = withdrawn("To be taken out");
        long here = new ConfluenceRest(installation)
                .createPage(installation.user("author"), installation.title("To be taken into"), "<p>Text</p>");
        String trail = groundbreak
                .get(installation.user("product"), "/specs/" + there + "/trail/export")
                .text();
        Visit admin = screen.visit("admin").signIn(Product.CONFLUENCE);
        admin.host().openHealth(Product.CONFLUENCE, admin.user());
        open(admin, here);
        Locator place = admin.page().locator(PLACE);
        assertThat(place).containsText("Nothing has happened here yet");
        admin.look("trail-import", PLACE);

        button(admin, "Import").press("Enter");
        assertThat(place.locator("[role=status]")).containsText("Choose a file first.");
        assertThat(place.getByLabel("Trail as JSON")).isFocused();
        admin.expectError("400");
        choose(place, trail.replaceFirst("\"pageVersion\":1", "\"pageVersion\":7"));
        button(admin, "Import").press("Enter");
        assertThat(place.locator("[role=status]")).containsText("it was changed after it was taken out");
        admin.look("trail-import-refused", PLACE);

        choose(place, trail);
        button(admin, "Import").press("Enter");

        assertThat(place).containsText("Imported by ");
        assertThat(place).containsText("The approval was withdrawn");
        admin.look("trail-imported", PLACE);
    }

    @Test
    void givenSomebodyElseWhenThereIsNoHistoryThenNothingIsOffered(Screen screen) {
        long page = new ConfluenceRest(installation)
                .createPage(installation.user("author"), installation.title("No spec"), "<p>Text</p>");
        Visit author = screen.visit("author").signIn(Product.CONFLUENCE);
        open(author, page);

        assertThat(author.page().locator(PLACE)).containsText("Nothing has happened here yet");
        assertThat(author.page().locator(PLACE + " button")).hasCount(0);
    }

    @Test
    void givenAServerThatCannotBeReachedThenASentenceSaysSo(Screen screen) {
        long id = withdrawn("Cut off");
        Visit reader = screen.visit("product").signIn(Product.CONFLUENCE);
        reader.cutOff();
        open(reader, id);

        assertThat(reader.page().locator(PLACE + " [role=status]")).not().isEmpty();
    }

    /** With words that look like markup. */
    private long withdrawn(String title) {
        long id = specs.approved(installation.title(title));
        groundbreak.withdraw(installation.user("engineer"), id, "Too early <b>yet</b>");
        return id;
    }

    private void open(Visit visit, long id) {
        visit.page().navigate(installation.confluence() + SERVLET + id);
    }

    private static void choose(Locator place, String content) {
        place.getByLabel("Trail as JSON")
                .setInputFiles(
                        new FilePayload("trail.json", "application/json", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator button(Visit visit, String label) {
        return visit.page().locator(PLACE + " button", new Page.LocatorOptions().setHasText(label));
    }
}
