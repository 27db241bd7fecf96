package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The panel on the issue view of an epic. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class EpicPanelIT {
    private static final String EPIC = ".groundbreak-epic";

    private final Installation installation;
    private final Epics epics;

    EpicPanelIT(Installation installation) {
        this.installation = installation;
        epics = new Epics(installation);
    }

    @Test
    void givenAnEpicWhenOpenedThenItsPanelSaysWhereTheSpecStands(Screen screen) {
        epics.pair(screen);
        Visit reader = screen.visit("product").signIn(Product.JIRA);

        List<String> calls = epics.calls(reader);
        reader.host().openIssue(epics.create("Without a spec"));

        assertThat(panel(reader)).containsText("No spec is linked to this epic yet");
        reader.look("epic", EPIC);
        assertEquals(List.of(), calls);
    }

    @Test
    void givenAGermanReaderWhenAnEpicOpensThenItsPanelIsGerman(Screen screen) {
        epics.pair(screen);
        Visit reader = screen.visit("product", "de-DE").signIn(Product.JIRA);

        reader.host().openIssue(epics.create("Ohne Spezifikation"));

        assertThat(panel(reader)).containsText("noch keine Spezifikation");
        reader.look("epic-german", EPIC);
    }

    @Test
    void givenSomebodyWhoMayNotSeeTheEpicWhenHeOpensItThenThereIsNoPanel(Screen screen) {
        Visit outsider = screen.visit("outsider").signIn(Product.JIRA);
        outsider.expectError("404");

        outsider.host().openIssue(installation.epic());

        assertThat(panel(outsider)).hasCount(0);
    }

    private static Locator panel(Visit visit) {
        return visit.page().locator(EPIC);
    }
}
