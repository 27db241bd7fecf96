package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits for somebody, on a page by macro and on its own page, and the open rounds for whoever watches over them. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class WaitingIT {
    private static final String WAITING = ".groundbreak-waiting";
    private static final String ROUNDS = ".groundbreak-open-rounds";
    private static final int HOURS = 5;

    private final Installation installation;
    private final ConfluenceRest confluence;
    private final Rounds rounds;

    WaitingIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        rounds = new Rounds(installation);
    }

    @Test
    void givenARoundWhenItsReviewerOpensTheMacroThenItIsThereAndTheKeyboardLeadsToThePage(Screen screen) {
        String title = installation.title("Waits for product");
        open(title, "product");
        Visit reviewer = screen.visit("product").signIn(Product.CONFLUENCE);
        reviewer.host().openPage(page());

        Locator row = row(reviewer, WAITING, title);
        assertThat(row).containsText("Give your verdict as a reviewer");
        assertThat(row).containsText("left");
        reviewer.look("waiting", WAITING);
        row.locator("a").focus();
        reviewer.page().keyboard().press("Enter");

        assertThat(reviewer.spec()).isVisible();
    }

    /** What the macro prints for all names no page. */
    @Test
    void givenOurRestIsUnreachableWhenTheMacroOpensThenASentenceSaysSo(Screen screen) {
        open(installation.title("Cut off from what waits"), "product");
        Visit reader = screen.visit("product").signIn(Product.CONFLUENCE);
        long page = page();
        reader.cutOff();

        reader.host().openPage(page);

        assertThat(reader.page().locator(WAITING + " [role=status]")).containsText("could not be loaded");
        assertThat(reader.page().locator(WAITING + " table")).hasCount(0);
        reader.look("waiting-failed", WAITING);
    }

    @Test
    void givenAReaderOfGermanWhenThePageOpensThenItIsGermanAndRoundsOfOthersAreNotThere(Screen screen) {
        String mine = installation.title("Auf mich wartet");
        String other = installation.title("Auf andere wartet");
        open(mine, "designer");
        open(other, "product");
        Visit reader = own(screen.visit("designer", "de-DE"));

        assertThat(row(reader, WAITING, mine)).containsText("Das eigene Urteil zur Pr\u00fcfung abgeben");
        assertThat(row(reader, WAITING, mine)).containsText("noch");
        assertThat(row(reader, WAITING, other)).hasCount(0);
        assertThat(reader.page().locator("body")).not().containsText(Pattern.compile("groundbreak\\."));
        assertThat(reader.page().locator(ROUNDS)).isHidden();
        reader.look("waiting-german", WAITING);
    }

    /** From the keyboard alone: what would change, and then the same for real. */
    @Test
    void givenAnAdministratorWhenSomebodyLeavesThenHeSeesTheOpenRoundsAndReplacesTheReviewer(Screen screen) {
        String title = installation.title("Loses its reviewer");
        open(title, "product");
        Visit admin = own(screen.visit("admin"));
        assertThat(row(admin, ROUNDS, title).first()).containsText("Reviewers read");
        admin.look("open-rounds", ROUNDS);

        admin.page().locator("#groundbreak-leaving").focus();
        admin.page().keyboard().type(installation.user("product").name());
        admin.page().keyboard().press("Tab");
        admin.page().keyboard().type(installation.user("designer").name());
        admin.page().keyboard().press("Enter");
        Locator answer = admin.page().locator(".groundbreak-leaving-answer");
        assertThat(answer).containsText("What would change");
        assertThat(row(admin, ".groundbreak-leaving-answer", title)).containsText("Would be replaced");
        admin.look("leaving-preview", ".groundbreak-leaving");

        answer.locator("button").focus();
        admin.page().keyboard().press("Enter");

        assertThat(answer).containsText("What was done");
        assertThat(row(admin, ".groundbreak-leaving-answer", title)).containsText("Replaced");
        admin.look("leaving-done", ".groundbreak-leaving");
        Visit designer = own(screen.visit("designer"));
        assertThat(row(designer, WAITING, title)).containsText("Give your verdict");
    }

    @Test
    void givenANameThatNobodyHasWhenSomebodyLeavesThenThatIsSaid(Screen screen) {
        open(installation.title("Keeps its reviewer"), "product");
        Visit admin = own(screen.visit("admin"));
        admin.expectError("400");
        assertThat(admin.page().locator("#groundbreak-leaving")).isVisible();

        admin.page().locator("#groundbreak-leaving").fill("nobody-of-this-name");
        admin.page()
                .locator("#groundbreak-coming")
                .fill(installation.user("designer").name());
        admin.page().locator("#groundbreak-coming").press("Enter");

        assertThat(admin.page().locator(".groundbreak-leaving-answer .aui-message-error"))
                .containsText("nobody-of-this-name");
    }

    private void open(String title, String reviewer) {
        long id = rounds.draft(title);
        rounds.start(id, HOURS, 0, reviewer);
    }

    private static Locator row(Visit visit, String place, String title) {
        return visit.page().locator(place + " tbody tr").filter(new Locator.FilterOptions().setHasText(title));
    }

    private Visit own(Visit visit) {
        visit.signIn(Product.CONFLUENCE);
        visit.page().navigate(installation.confluence() + "/plugins/servlet/groundbreak/waiting");
        return visit;
    }

    private long page() {
        return confluence.createPage(
                installation.user("author"),
                installation.title("Waiting"),
                "<ac:structured-macro ac:name=\"groundbreak-waiting\"/>");
    }
}
