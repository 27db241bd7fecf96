package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.DecisionPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register of decisions on a page: its filters by keyboard, in German, and when something is in the way. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class DecisionRegisterIT {
    private static final String REGISTER = ".groundbreak-register";

    private final Installation installation;
    private final ConfluenceRest confluence;
    private final DecisionPages decisions;

    DecisionRegisterIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        decisions = new DecisionPages(installation);
    }

    @Test
    void givenAReaderOfGermanWhenOnlyOverdueOnesAreAskedForByKeyboardThenTheSentenceIsGerman(Screen screen) {
        String open = installation.title("Noch offen");
        decisions.open(open);
        Visit reader = at(screen.visit("product", "de-DE"));
        assertThat(row(reader, open)).containsText("In Arbeit");

        reader.page().locator(REGISTER + " input[name=overdue]").press("Space");

        assertThat(row(reader, open)).hasCount(0);
        assertThat(reader.page().locator(REGISTER)).not().containsText(Pattern.compile("groundbreak\\.|Approver"));
        reader.page().locator(REGISTER + " input[name=overdue]").press("Space");
        assertThat(row(reader, open)).hasCount(1);
        reader.look("register-german", REGISTER);
    }

    /** Rule D8: what is changed after a decision is said in its panel, in the register, and in what everybody sees. */
    @Test
    void givenADecisionWhoseOptionSaysSomethingElseByNowThenPanelAndRegisterSaySo(Screen screen) {
        String title = installation.title("Danach anders");
        long id = decisions.decided(title);
        decisions.rewrite(id, title, "It is small.", "It is large.");
        Visit reader = screen.visit("product", "de-DE").signIn(Product.CONFLUENCE);

        reader.host().openPage(id);
        Locator decision = reader.page().locator(".groundbreak-decision");
        assertThat(decision.locator(".aui-message-warning")).containsText("nicht mehr das, wor\u00fcber entschieden");
        assertThat(decision.locator(".groundbreak-decision-head")).containsText("Seit der Entscheidung ge\u00e4ndert");
        reader.look("decision-changed-since-german", ".groundbreak-decision");

        reader.host().openPage(page());
        assertThat(row(reader, title)).containsText("Seit der Entscheidung ge\u00e4ndert");
        assertThat(row(reader, title)).containsText("Entschieden");
        reader.look("register-changed-german", REGISTER);
    }

    @Test
    void givenOurRestIsUnreachableWhenTheRegisterOpensThenASentenceSaysSoAndWhatEverybodyMaySeeStays(Screen screen) {
        String title = installation.title("Cut off from the register");
        decisions.open(title);
        Visit reader = screen.visit("product").signIn(Product.CONFLUENCE);
        long page = page();
        reader.cutOff();

        reader.host().openPage(page);

        assertThat(reader.page().locator(REGISTER + " [role=status]")).containsText("could not be loaded");
        assertThat(reader.page().locator(REGISTER + " .groundbreak-list-summary"))
                .containsText("Which queue carries our events?");
        reader.look("register-failed", REGISTER);
    }

    private static Locator row(Visit visit, String title) {
        return visit.page()
                .locator(REGISTER + " .groundbreak-register-rows tbody tr")
                .filter(new Locator.FilterOptions().setHasText(title));
    }

    private Visit at(Visit visit) {
        visit.signIn(Product.CONFLUENCE).host().openPage(page());
        return visit;
    }

    private long page() {
        return confluence.createPage(
                installation.user("author"),
                installation.title("Register"),
                "<ac:structured-macro ac:name=\"groundbreak-decisions\"/>");
    }
}
