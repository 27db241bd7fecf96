package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
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

    /** From the keyboard alone, below the row: what is typed stays until it is taken, and the row says how it stands. */
    @Test
    void givenARoundInTheListWhenItIsExtendedAndCalledOffThenItsRowSaysSoAndNothingTypedIsLost(Screen screen) {
        String title = installation.title("Von der Liste gelenkt");
        long id = open(title, "product");
        Visit admin = own(screen.visit("admin", "de-DE"));
        Locator row = row(admin, ROUNDS, title).first();
        Locator extend = row.locator("[data-name=extend]");
        Locator form = admin.page().locator(".groundbreak-row-form form");
        String before = row.locator(".groundbreak-end").textContent();
        admin.look("open-rounds", ROUNDS);

        extend.press("Enter");
        assertThat(form.locator("input")).isFocused();
        form.locator("textarea").fill("Urlaub");
        admin.look("open-rounds-extend", ROUNDS);
        admin.page().keyboard().press("Escape");
        assertThat(extend).isFocused();
        extend.press("Enter");
        assertThat(form.locator("textarea")).hasValue("Urlaub");
        form.locator("[type=submit]").press("Enter");
        assertThat(form).hasCount(0);
        assertThat(extend).isFocused();
        assertThat(row.locator(".groundbreak-end")).not().hasText(before);

        row.locator("[data-name=callOff]").press("Enter");
        form.locator("textarea").fill("Zu fr\u00fch");
        rounds.callOff(id);
        admin.expectError("409");
        form.locator("[type=submit]").press("Enter");
        admin.page().getByText("Aktuellen Stand zeigen").press("Enter");
        assertThat(row).containsText("Abgebrochen");
        assertThat(row.locator("button")).hasCount(0);
        assertThat(form.locator("textarea")).hasValue("Zu fr\u00fch");
        admin.look("open-rounds-called-off", ROUNDS);
        admin.page().keyboard().press("Escape");
        assertThat(row.locator("a")).isFocused();
        assertThat(admin.page().locator("body")).not().containsText(Pattern.compile("groundbreak\\."));
    }

    /** From the keyboard alone, with the picker: what would change, and then the same for real. */
    @Test
    void givenAnAdministratorWhenSomebodyLeavesThenHeSeesTheOpenRoundsAndReplacesTheReviewer(Screen screen) {
        String title = installation.title("Loses its reviewer");
        open(title, "product");
        Visit admin = own(screen.visit("admin"));
        assertThat(row(admin, ROUNDS, title).first()).containsText("Reviewers read");

        pick(admin, "#groundbreak-leaving", installation.user("product").name());
        admin.look("leaving-picker", ".groundbreak-leaving");
        admin.page().keyboard().press("Enter");
        pick(admin, "#groundbreak-coming", installation.user("designer").name());
        admin.page().keyboard().press("Enter");
        admin.page().keyboard().press("Enter");
        Locator answer = admin.page().locator(".groundbreak-leaving-answer");
        assertThat(answer).containsText("What would change");
        assertThat(row(admin, ".groundbreak-leaving-answer", title)).containsText("Would be handed over");
        Locator button = answer.getByText("Hand over to");
        assertThat(button).isVisible();
        admin.look("leaving-preview", ".groundbreak-leaving");

        button.press("Enter");

        assertThat(answer).containsText("What was done");
        assertThat(row(admin, ".groundbreak-leaving-answer", title)).containsText("Reviewer");
        assertThat(row(admin, ".groundbreak-leaving-answer", title)).containsText("Handed over");
        assertThat(admin.page().locator("#groundbreak-leaving")).isEnabled();
        admin.look("leaving-done", ".groundbreak-leaving");
        Visit designer = own(screen.visit("designer"));
        assertThat(row(designer, WAITING, title)).containsText("Give your verdict");
    }

    /** No account is removed from an installation for it: the answer is one that the server gives where one was. */
    @Test
    void givenAccountsThatAreGoneWhenLookedForThenOneIsChosenInPlaceOfAName(Screen screen) {
        open(installation.title("Verliert ein Konto"), "product");
        Visit admin = own(screen.visit("admin", "de-DE"));
        admin.page()
                .route(
                        "**/rest/groundbreak/**/replacement/gone",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody("{\"people\":[{\"number\":9999999,\"userName\":null,"
                                        + "\"name\":\"jemand, dessen Konto entfernt wurde\",\"rounds\":[{\"contentId\":1,"
                                        + "\"title\":\"Suche\",\"partsText\":\"Freigabe\"}]}],\"after\":null}")));

        admin.page().getByText("Entfernte oder deaktivierte Konten suchen").press("Enter");

        Locator select = admin.page().locator(".groundbreak-gone select");
        assertThat(select).isFocused();
        select.selectOption("1");
        assertThat(admin.page().locator("#groundbreak-leaving")).isDisabled();
        admin.page()
                .locator("#groundbreak-coming")
                .fill(installation.user("designer").name());
        admin.look("leaving-gone", ".groundbreak-leaving");
        admin.page().locator(".groundbreak-leaving [type=submit]").press("Enter");
        assertThat(admin.page().locator(".groundbreak-leaving-answer")).containsText("nichts zu \u00fcbergeben");
        select.selectOption("");
        assertThat(admin.page().locator("#groundbreak-leaving")).isEnabled();
    }

    @Test
    void givenANameThatNobodyHasWhenSomebodyLeavesThenThatIsSaid(Screen screen) {
        open(installation.title("Keeps its reviewer"), "product");
        Visit admin = own(screen.visit("admin"));
        admin.expectError("400");
        assertThat(admin.page().locator("#groundbreak-leaving")).isVisible();
        admin.page().locator("#groundbreak-leaving").press("Enter");
        assertThat(admin.page().locator(".groundbreak-leaving")).containsText("Say who leaves.");

        admin.page().locator("#groundbreak-leaving").fill("nobody-of-this-name");
        admin.page()
                .locator("#groundbreak-coming")
                .fill(installation.user("designer").name());
        admin.page().locator("#groundbreak-coming").press("Enter");

        assertThat(admin.page().locator(".groundbreak-leaving-answer .aui-message-error"))
                .containsText("nobody-of-this-name");
    }

    /** Types a name and goes to the first choice; Enter then takes it. */
    private static void pick(Visit visit, String field, String name) {
        visit.page().locator(field).focus();
        visit.page().keyboard().type(name);
        Locator first = visit.page().locator(field + "-list [role=option]").first();
        assertThat(first).isVisible();
        visit.page().keyboard().press("ArrowDown");
    }

    private long open(String title, String reviewer) {
        long id = rounds.draft(title);
        rounds.start(id, HOURS, 0, reviewer);
        return id;
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
