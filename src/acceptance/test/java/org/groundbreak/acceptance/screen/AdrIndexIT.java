package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.AdrPages;
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
        adrs.record(young, "Accepted", tags(tag), AdrPages.row("Supersedes", AdrPages.link(old)));
        Visit reader = at(screen.visit("product"), adrs.index(installation.title("Index"), tag));

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

        assertThat(first.locator("[role=status]")).containsText("fits these filters");
        assertThat(second.locator("tbody tr:visible")).hasCount(1);
        first.locator("button", new Locator.LocatorOptions().setHasText("Reset"))
                .click();
        assertThat(first.locator("tbody tr:visible")).hasCount(1);
        assertThat(first.locator("input[name=text]")).isFocused();
    }

    @Test
    void givenOurRestIsUnreachableWhenTheIndexOpensThenASentenceSaysSoAndWhatEverybodyMaySeeStays(Screen screen) {
        String tag = installation.title("cut").replace(' ', '-');
        String title = installation.title("Cut off from the index");
        adrs.record(title, "Accepted", tags(tag));
        Visit reader = screen.visit("product").signIn(Product.CONFLUENCE);
        reader.cutOff();

        reader.host().openPage(adrs.index(installation.title("Index"), tag));

        assertThat(reader.page().locator(INDEX + " [role=status]")).containsText("cannot be reached");
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
