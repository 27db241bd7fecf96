package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Await;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.AdrPages;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The index of ADRs: its filters, its address, the drawing by keyboard, and when something is in the way. */
@ExtendWith({WithInstallation.class, WithScreen.class})
class AdrIndexIT {
    private static final String INDEX = ".groundbreak-adr-index";

    private final Installation installation;
    private final AdrPages adrs;

    AdrIndexIT(Installation installation) {
        this.installation = installation;
        adrs = new AdrPages(installation);
    }

    @Test
    void givenRecordsWhenTheIndexOpensThenEachStandsWhereAllPagesTogetherPutItAndBothSidesShowTheRelation(
            Screen screen) {
        String tag = installation.title("both").replace(' ', '-');
        String old = installation.title("Bookings in files");
        String young = installation.title("Bookings in PostgreSQL");
        adrs.record(old, "Accepted", tags(tag));
        adrs.record(
                young,
                "Accepted",
                tags(tag),
                AdrPages.row("Review by", "2026-01-05"),
                AdrPages.row("Supersedes", AdrPages.link(old)));
        Visit reader = at(screen.visit("product"), adrs.index(installation.title("Index"), tag));

        assertThat(row(reader, young)).containsText("Review overdue");
        assertThat(row(reader, old)).containsText("Superseded");
        assertThat(row(reader, old)).containsText("superseded by");
        assertThat(row(reader, young)).containsText("supersedes");
        reader.look("adr-index", INDEX);

        reader.page().locator(INDEX + " input[name=inForce]").check();

        assertThat(rows(reader)).hasCount(1);
        assertThat(rows(reader)).containsText(young);
        reader.page().reload();
        assertThat(rows(reader)).hasCount(1);
        assertThat(reader.page().locator(INDEX + " input[name=inForce]")).isChecked();
        assertThat(reader.page()).hasURL(Pattern.compile("adrs1="));

        Locator ofTheMacro = reader.page().locator(INDEX + " select[name=tag]");
        assertThat(ofTheMacro).hasValue(tag);
        ofTheMacro.selectOption("");
        assertThat(reader.page()).not().hasURL(Pattern.compile(tag));
        reader.page().reload();
        assertThat(rows(reader).first()).isVisible();
        assertThat(ofTheMacro).hasValue("");
    }

    @Test
    void givenRelationsWhenTheyAreDrawnThenTheKeyboardLeadsFromOneToTheNextAndATableSaysTheSame(Screen screen) {
        String tag = installation.title("drawn").replace(' ', '-');
        String old = installation.title("Sessions in memory");
        String young = installation.title("Sessions in the database");
        adrs.record(old, "Accepted", tags(tag), AdrPages.row("Date", "2026-01-02"));
        adrs.record(
                young,
                "Proposed",
                tags(tag),
                AdrPages.row("Date", "2026-03-04"),
                AdrPages.row("Supersedes", AdrPages.link(old)));
        Visit reader = at(screen.visit("product", "de-DE"), adrs.index(installation.title("Index"), tag));
        assertThat(row(reader, old)).containsText("schl\u00e4gt vor");
        assertThat(row(reader, old)).containsText("soll ersetzt werden durch");

        reader.page()
                .locator(INDEX + " button", new Page.LocatorOptions().setHasText("Beziehungen zeigen"))
                .press("Enter");

        Locator nodes = reader.page().locator(INDEX + " svg a");
        assertThat(nodes).hasCount(2);
        nodes.first().focus();
        nodes.first().press("ArrowRight");
        assertThat(nodes.nth(1)).isFocused();
        assertThat(nodes.nth(1).locator("title")).containsText(young + ", Vorgeschlagen");
        assertThat(reader.page().locator(".groundbreak-edges tbody tr")).containsText("soll ersetzen");
        assertThat(reader.page().locator(INDEX)).not().containsText(Pattern.compile("groundbreak\\.|Status not"));
        reader.look("adr-graph", INDEX);
        nodes.nth(1).press("Enter");
        assertThat(reader.page()).hasTitle(Pattern.compile(young));
    }

    @Test
    void givenTwoIndexesOfAPageWhenOneIsFilteredThenTheOtherStaysAsItWas(Screen screen) {
        String one = installation.title("one").replace(' ', '-');
        String other = installation.title("other").replace(' ', '-');
        adrs.record(installation.title("First of two"), "Accepted", tags(one));
        adrs.record(installation.title("Second of two"), "Accepted", tags(other));
        Visit reader = at(screen.visit("product"), adrs.index(installation.title("Indexes"), one, other));
        Locator first = reader.page().locator(INDEX).first();
        Locator second = reader.page().locator(INDEX).nth(1);
        assertThat(second).containsText("Second of two");

        first.locator("select[name=status]").selectOption("rejected");

        assertThat(first.locator("p[role=status]")).containsText("fits these filters");
        assertThat(second.locator("tbody tr:visible")).hasCount(1);
        first.locator("button", new Locator.LocatorOptions().setHasText("Reset"))
                .click();
        assertThat(first.locator("tbody tr:visible")).hasCount(1);
        assertThat(first.locator("input[name=text]")).isFocused();
    }

    @Test
    void givenWordsOfThePagesAndAPersonWhenFilteredThenBothCountAndTheSpecsStartStandsBesideTheAdoption(Screen screen) {
        Epics epics = new Epics(installation);
        epics.pair(screen);
        String epic = epics.create("Bookings");
        String spec = installation.title("Bookings survive");
        epics.link(epic, new Specs(installation).approved(spec));
        String tag = installation.title("found").replace(' ', '-');
        String decided = installation.title("Bookings on disk");
        String name = installation.user("engineer").name();
        adrs.record(
                decided,
                "Accepted",
                tags(tag),
                AdrPages.row("Deciders", name),
                AdrPages.row("Adoption", "In progress"),
                AdrPages.row("Spec", AdrPages.link(spec)));
        adrs.record(installation.title("Bookings in memory"), "Rejected", tags(tag));
        epics.move(epic, epics.story(epic, "Write them down"), "indeterminate", "STARTED");
        GroundbreakRest groundbreak = new GroundbreakRest(installation.confluence());
        Await.until(Duration.ofSeconds(30), () -> groundbreak
                .get(installation.user("product"), "/adrs?tag=" + tag)
                .body(200)
                .toString()
                .contains("\"begun\":true"));
        Visit reader = at(screen.visit("product", "de-DE"), adrs.index(installation.title("Index"), tag));
        assertThat(rows(reader)).hasCount(2);

        Locator words = reader.page().locator(INDEX + " input[name=text]");
        words.fill("restart SURVIVE");
        words.press("Enter");
        assertThat(rows(reader)).hasCount(2);
        words.fill("restart zebra*");
        words.press("Enter");
        assertThat(reader.page().locator(INDEX + " p[role=status]")).containsText("passt zu diesen Filtern");
        words.fill("");
        words.press("Enter");
        assertThat(rows(reader)).hasCount(2);

        Locator decider = reader.page().locator(INDEX + " input[name=decider]");
        decider.focus();
        decider.pressSequentially(name);
        assertThat(reader.page().locator(INDEX + " [role=option]").first()).containsText(name);
        reader.look("adr-index-decider", INDEX);
        decider.press("ArrowDown");
        decider.press("Enter");
        assertThat(rows(reader)).hasCount(1);
        assertThat(row(reader, decided).locator(".groundbreak-adr-spec")).containsText("Arbeit begonnen");
        reader.look("adr-index-spec", INDEX);
        reader.page().reload();
        assertThat(rows(reader)).hasCount(1);
        assertThat(decider).hasValue(name);
        row(reader, decided).locator("th > a").click();
        assertThat(reader.page().locator(".groundbreak-adr-panel .groundbreak-adr-spec a"))
                .hasText(spec);
        reader.look("adr-panel-spec", ".groundbreak-adr-panel");
    }

    @Test
    void givenOurRestIsUnreachableWhenTheIndexOpensThenASentenceSaysSoAndWhatEverybodyMaySeeStays(Screen screen) {
        String tag = installation.title("cut").replace(' ', '-');
        String title = installation.title("Cut off from the index");
        adrs.record(title, "Accepted", tags(tag));
        Visit reader = screen.visit("product").signIn(Product.CONFLUENCE);
        reader.cutOff();

        reader.host().openPage(adrs.index(installation.title("Index"), tag));

        assertThat(reader.page().locator(INDEX + " p[role=status]")).containsText("cannot be reached");
        assertThat(reader.page().locator(".groundbreak-list-summary")).containsText(title);
    }

    private static String tags(String tag) {
        return AdrPages.row("Tags", tag);
    }

    private static Locator rows(Visit visit) {
        return visit.page().locator(INDEX + " tbody tr:visible");
    }

    private static Locator row(Visit visit, String title) {
        return rows(visit)
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page().locator("th > a", new Page.LocatorOptions().setHasText(title))));
    }

    private static Visit at(Visit visit, long page) {
        visit.signIn(Product.CONFLUENCE).host().openPage(page);
        return visit;
    }
}
