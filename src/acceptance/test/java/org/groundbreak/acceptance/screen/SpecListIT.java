package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of specs on a page: for whoever sees it, by keyboard, and when something is in the way. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class SpecListIT {
    private static final String LIST = ".groundbreak-list";
    private static final int MORE_THAN_A_PART = 22;
    private static final Map<String, String> LONG_NAMES = Map.of(
            "Anna Author",
            "Anna-Katharina von Oberammergau-Unterfranken, Arbeitsgruppe Dampfschifffahrtsgesellschaftskapitänspatente",
            "Single sign-on",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsanmeldung");

    private final Installation installation;
    private final ConfluenceRest confluence;
    private final Specs specs;

    SpecListIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        specs = new Specs(installation);
    }

    @Test
    void givenSpecsWhenTheirListOpensThenTheLastChangedComesFirstWithStatusDriverAndEpic(Screen screen) {
        String linked = installation.title("Single sign-on everywhere");
        long id = specs.waiting(linked);
        new GroundbreakRest(installation.confluence())
                .send(
                        installation.user("author"),
                        "POST",
                        "/specs/" + id + "/epics",
                        Map.of("key", installation.epic()))
                .body(200);
        String approved = installation.title("Sessions end");
        specs.approved(approved);
        Visit reader = at(screen.visit("product"), page("technical-specification"));

        Locator rows = reader.page().locator(LIST + " tbody tr:visible");
        assertThat(rows.first()).containsText(approved);
        assertThat(rows.first()).containsText("Approved");
        Locator row = rows.filter(new Locator.FilterOptions().setHasText(linked));
        assertThat(row).containsText("Anna Author");
        assertThat(row.locator("a[href$='/browse/" + installation.epic() + "']"))
                .containsText(installation.epic() + " ");
        assertThat(reader.page().locator(".groundbreak-list-summary")).isHidden();
        reader.look("list", LIST);
    }

    @Test
    void givenMoreSpecsThanAPartWhenTheKeyboardAsksForMoreThenTheyAreAddedAndTheFirstNewOneHasTheFocus(Screen screen) {
        for (int i = 0; i < MORE_THAN_A_PART; i++) {
            specs.draft(installation.title("Part " + i));
        }
        Visit reader = screen.visit("product", "de-DE");
        reader.reword(LONG_NAMES);
        at(reader, page("technical-specification"));
        Locator rows = reader.page().locator(LIST + " tbody tr:visible");
        assertThat(rows).hasCount(20);
        assertThat(reader.page().locator(LIST + " [role=status]")).hasText("Gezeigte Seiten: 20.");

        reader.page().locator(LIST + " button").press("Enter");

        assertThat(rows.nth(20).locator("a").first()).isFocused();
        assertThat(rows.nth(20)).containsText(Pattern.compile("Entwurf|Freigegeben|Zurückgezogen"));
        assertThat(reader.page().locator(LIST))
                .not()
                .containsText(Pattern.compile("groundbreak\\.|Driver|Last change"));
        reader.look("list-german-long", LIST);
    }

    @Test
    void givenNoPageOfAKindWhenItsListOpensThenASentenceSaysHowToMakeTheFirstOneAndALinkBeginsIt(Screen screen) {
        for (String kind : List.of("opportunity-assessment", "rfc", "technical-specification")) {
            Visit author = screen.visit("author").signIn(Product.CONFLUENCE);
            answer(author, kind, "null", true);
            author.host().openPage(page(kind));

            assertThat(author.page().locator(LIST + " [role=status]")).containsText("choose Create");
            assertThat(author.page().locator(LIST + " table:visible")).hasCount(0);
            Locator create =
                    author.page().locator(LIST + " a:visible", new Page.LocatorOptions().setHasText("Create it now"));
            assertThat(create).isVisible();
            author.look("list-empty", LIST);
            create.click();
            author.host().leaveHowTo();
            assertThat(author.host().wizard()).isVisible();
        }
    }

    @Test
    void givenPagesOfAPlainKindWhenTheirListOpensThenEachHasItsAuthor(Screen screen) {
        String title = installation.title("Looking back on sign-in");
        long draft = confluence.createDraft(
                installation.user("author"), "post-launch-review", title, Map.of("ContentPageTitle", title));
        confluence.publish(installation.user("author"), draft, title);
        Visit reader = at(screen.visit("product"), page("post-launch-review"));

        Locator row =
                reader.page().locator(LIST + " tbody tr:visible").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(row).containsText("Anna Author");
        assertThat(row.locator(".aui-lozenge")).hasCount(0);
        reader.look("list-plain", LIST);
    }

    @Test
    void givenManyHiddenPagesWhenTheListOpensThenItSaysThatThereMayBeMore(Screen screen) {
        Visit reader = screen.visit("product").signIn(Product.CONFLUENCE);
        answer(reader, "technical-specification", "\"0-1-1\"", false);
        reader.host().openPage(page("technical-specification"));

        assertThat(reader.page().locator(LIST + " [role=status]")).containsText("there may be more");
        assertThat(reader.page().locator(LIST + " button")).hasText("Look further");
        reader.look("list-look-further", LIST);
    }

    @Test
    void givenOurRestIsUnreachableWhenTheListOpensThenASentenceSaysSoAndWhatEverybodyMaySeeStays(Screen screen) {
        String title = installation.title("Cut off from the list");
        specs.draft(title);
        Visit reader = screen.visit("product").signIn(Product.CONFLUENCE);
        reader.cutOff();

        reader.host().openPage(page("technical-specification"));

        assertThat(reader.page().locator(LIST + " [role=status]")).containsText("could not be loaded");
        assertThat(reader.page().locator(".groundbreak-list-summary")).containsText(title);
        reader.look("list-failed", LIST);
    }

    /** The list of this kind is answered without a row, whatever there is in the space. */
    private static void answer(Visit visit, String kind, String after, boolean sure) {
        visit.page()
                .route(
                        "**/rest/groundbreak/**/spec-list?**",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody("{\"kind\":\"" + kind + "\",\"specs\":true,\"rows\":[],\"after\":" + after
                                        + ",\"sure\":" + sure + "}")));
    }

    private long page(String kind) {
        return confluence.createPage(
                installation.user("author"),
                installation.title("Index of " + kind),
                "<ac:structured-macro ac:name=\"groundbreak-specs\"><ac:parameter ac:name=\"kind\">" + kind
                        + "</ac:parameter></ac:structured-macro>");
    }

    private static Visit at(Visit visit, long page) {
        visit.signIn(Product.CONFLUENCE).host().openPage(page);
        return visit;
    }
}
