package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * All our macros in the pages of the host: where the viewer's part may be added, and where only a sentence stands; each by
 * itself, and in more places, in {@code MacrosTest}.
 */
class RenderingIT {

    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/><ac:structured-macro"
            + " ac:name=\"groundbreak-daci\"><ac:parameter ac:name=\"id\">d1</ac:parameter></ac:structured-macro>"
            + bodyless("groundbreak-specs", "groundbreak-decisions", "groundbreak-waiting")
            + bodyless("groundbreak-adr-number", "groundbreak-adr-index")
            + "<ac:structured-macro ac:name=\"groundbreak-option\"><ac:parameter ac:name=\"name\">Files</ac:parameter>"
            + "<ac:rich-text-body><p>Simple</p></ac:rich-text-body></ac:structured-macro>";
    private static final String SCRIPT = "/org.groundbreak:spec-panel/spec-panel.js";
    private static final String OF_DECISIONS = "/org.groundbreak:decision-panel/";
    private static final String LIVE = "data-content-id=\"";

    private static Products products;
    private static Confluence confluence;
    private static long page;

    @BeforeAll
    static void twoVersions() throws Exception {
        products = Products.only(Product.CONFLUENCE, Products.JAR);
        confluence = new Confluence(products);
        page = confluence.createPage("author", "Rendered", MACRO + "<p>One</p>");
        confluence.registered("author", page);
        confluence.edit("author", page, "Rendered", MACRO + "<p>Two</p>", 2);
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void givenTheCurrentVersionWhenViewedThenTheScriptKnowsPageAndVersion() {
        String html = view(page);

        assertTrue(html.contains(LIVE + page + "\" data-page-version=\"2\""), html);
        assertTrue(html.contains(SCRIPT) && html.contains(OF_DECISIONS), html);
    }

    @Test
    void givenAnOldVersionWhenViewedThenASentenceStandsInPlaceOfThePanel() {
        String history = products.get(Product.CONFLUENCE, "/pages/viewpreviousversions.action?pageId=" + page, "author")
                .body();
        long old = Pattern.compile("viewpage\\.action\\?pageId=(\\d+)")
                .matcher(history)
                .results()
                .map(match -> Long.parseLong(match.group(1)))
                .filter(id -> id != page)
                .findFirst()
                .orElseThrow();

        String html = view(old);

        assertFalse(html.contains(LIVE), html);
        assertFalse(html.contains(SCRIPT) || html.contains(OF_DECISIONS), html);
        assertTrue(html.contains("Where the decision stands is on the current one."), html);
        assertTrue(html.contains("This is an old version of the page."), html);
        assertTrue(html.contains("An old version of the page shows no index."), html);
    }

    @Test
    void givenAPreviewWhenRenderedThenASentenceStandsInPlaceOfThePanel() {
        String body = "{\"body\":\"" + MACRO.replace("\"", "\\\"") + "\"}";

        String html = json(products.send(Product.CONFLUENCE, "POST", "/sandbox/editor/preview", "author", body))
                .get("html")
                .asText();

        assertFalse(html.contains(LIVE), html);
        assertTrue(html.contains("groundbreak-summary"), html);
    }

    @Test
    void givenTheBodyOverRestWhenRenderedThenItIsTheSummaryWithoutAnythingToPress() {
        String html = confluence.view("author", page);

        assertTrue(html.contains("This spec is not approved."), html);
        assertFalse(html.contains("<button") || html.contains("<script") || html.contains("<form"), html);
    }

    /** Rule V2: the commands of a page stand in no other one, which keeps its own. */
    @Test
    void givenAPageThatIncludesAnotherWhenViewedThenOnlyItsOwnMacrosAreLive() {
        String ours = MACRO.replace("d1", "d2");
        String include = "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link><ri:page"
                + " ri:content-title=\"Rendered\"/></ac:link></ac:parameter></ac:structured-macro>";
        long around = confluence.createPage("author", "Around", include + ours);

        String html = view(around);

        assertTrue(html.contains("<p>Two</p>"), html);
        assertFalse(html.contains(LIVE + page), html);
        assertTrue(html.contains("This is the spec of a page that is shown here."), html);
        assertTrue(html.contains("This decision belongs to a page that is shown here."), html);
        assertEquals(3, html.split(LIVE + around, -1).length - 1, html);
        assertTrue(html.contains(SCRIPT) && html.contains(OF_DECISIONS), html);

        long without = confluence.createPage("author", "Around, without macros", include);
        String bare = view(without);

        assertFalse(bare.contains(LIVE), bare);
        assertFalse(bare.contains(SCRIPT) || bare.contains(OF_DECISIONS), bare);
    }

    private static String bodyless(String... names) {
        return Stream.of(names)
                .map(name -> "<ac:structured-macro ac:name=\"" + name + "\"/>")
                .collect(Collectors.joining());
    }

    private static String view(long id) {
        return products.get(Product.CONFLUENCE, "/pages/viewpage.action?pageId=" + id, "author")
                .body();
    }
}
