package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** ADRs of the jar in the sandbox, over REST: written by hand and with the macro, changed, hidden, moved, removed. */
class AdrIT {

    private static final String REST = "/rest/groundbreak/1.0/adrs";
    private static final String NUMBER = "<ac:structured-macro ac:name=\"groundbreak-adr-number\"/>";

    private static Products products;
    private static Confluence confluence;

    @BeforeAll
    static void start() throws Exception {
        products = Products.only(Product.CONFLUENCE, Products.JAR);
        confluence = new Confluence(products);
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void givenRecordsWrittenByHandInTwoLanguagesWhenLabelledThenTheIndexKnowsWhereTheyStandA1() {
        long text = byHand("Text", row("Status", "Accepted"), row("Date", "2026-11-02"));
        long lozenge = byHand(
                "Lozenge",
                row(
                        "Status",
                        "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"colour\">Blue</ac:parameter>"
                                + "<ac:parameter ac:name=\"title\">VORGESCHLAGEN</ac:parameter></ac:structured-macro>"),
                row("Datum", "<time datetime=\"2026-11-03\" />"));
        long words = byHand("Words", row("Status", "Ersetzt durch " + link("Text")));

        assertEquals("accepted", read("product", text).get("status").asText());
        assertEquals("2026-11-02", read("product", text).get("date").asText());
        assertEquals("proposed", read("product", lozenge).get("status").asText());
        assertEquals("2026-11-03", read("product", lozenge).get("date").asText());
        assertEquals("superseded", read("product", words).get("status").asText());
        assertTrue(titles("product", "?text=lozenge").equals(List.of("Lozenge")));
    }

    @Test
    void givenPagesWithTheMacroWhenPublishedAndCopiedThenEachHasANumberOfItsOwnA13() {
        long first = numbered("Numbered", row("Status", "Proposed"));
        long second = numbered("Numbered too", row("Status", "Proposed"));

        int one = read("author", first).get("number").asInt();
        int two = read("author", second).get("number").asInt();

        assertTrue(one > 0 && two > 0 && one != two, one + " " + two);
        assertEquals(one, read("author", first).get("number").asInt(), "it stays");
    }

    @Test
    void givenAProposalWhenItIsAcceptedByAClickThenThePageSaysSoAndWhatItSupersedesIsReplacedA10() {
        long old = numbered("Old way", row("Status", "Accepted"));
        long young = numbered("New way", row("Status", "Proposed"));
        assertEquals(200, send("author", young, "POST", "/relations", "\"kind\":\"supersedes\",\"target\":" + old));
        JsonNode before = read("product", old);
        assertTrue(before.get("inForce").asBoolean());
        assertEquals(1, before.get("notes").size(), before.toString());

        assertEquals(200, send("author", young, "PUT", "/status", "\"status\":\"accepted\""));

        assertEquals("superseded", read("product", old).get("status").asText());
        assertFalse(read("product", old).get("inForce").asBoolean());
        assertTrue(confluence.view("author", young).contains("Accepted"));
        assertEquals(3, read("product", young).get("pageVersion").asInt());
    }

    @Test
    void givenAPageThatWasEditedSinceWhenAFieldIsWrittenThenItIs409AndTheEditStays() {
        long page = numbered("Edited", row("Status", "Proposed"));
        confluence.edit("author", page, "Edited", body(row("Status", "Proposed"), row("Tags", "kept")), 2);

        int status = products.send(
                        Product.CONFLUENCE,
                        "PUT",
                        REST + "/" + page + "/status",
                        "author",
                        "{\"pageVersion\":1,\"status\":\"accepted\"}")
                .statusCode();

        assertEquals(409, status);
        assertTrue(confluence.view("author", page).contains("kept"));
    }

    @Test
    void givenAHiddenRecordWhenOthersAreListedOrDrawnThenNothingOfItIsNamedA17() {
        long old = numbered("Seen by all", row("Status", "Accepted"), row("Tags", "seen"));
        long hidden = numbered(
                "Hidden from most",
                row("Status", "Accepted"),
                row("Tags", "unseen"),
                row("Supersedes", link("Seen by all")));
        confluence.restrict("author", hidden, "author");
        read("author", hidden);

        String list = products.get(Product.CONFLUENCE, REST + "?space=DEMO", "product")
                .body();
        String graph = products.get(Product.CONFLUENCE, REST + "/graph?space=DEMO", "product")
                .body();
        String one = read("product", old).toString();

        for (String answer : List.of(list, graph, one)) {
            assertFalse(answer.contains("Hidden from most") || answer.contains("unseen"), answer);
            assertFalse(answer.contains(Long.toString(hidden)), answer);
        }
        assertEquals("superseded", read("product", old).get("status").asText());
        assertEquals(
                404,
                products.get(Product.CONFLUENCE, REST + "/" + hidden, "product").statusCode());
        assertTrue(titles("author", "?tag=unseen").contains("Hidden from most"));
    }

    @Test
    void givenARecordWhenItGoesToTheTrashThenItIsListedNoMore() {
        long page = numbered("Goes away", row("Status", "Accepted"));
        read("author", page);
        assertTrue(titles("product", "?text=goes%20away").contains("Goes away"));

        products.send(Product.CONFLUENCE, "DELETE", "/rest/api/content/" + page, "author", "");

        assertEquals(List.of(), Await.until(() -> titles("author", "?text=goes%20away"), List::isEmpty));
        assertEquals(List.of(), titles("product", "?text=goes%20away"));
    }

    private static long byHand(String title, String... rows) {
        long page = confluence.createPage("author", title, properties(rows));
        products.send(
                Product.CONFLUENCE,
                "POST",
                "/rest/api/content/" + page + "/label",
                "author",
                "[{\"prefix\":\"global\",\"name\":\"adr\"}]");
        return page;
    }

    private static long numbered(String title, String... rows) {
        return confluence.createPage("author", title, body(rows));
    }

    private static String body(String... rows) {
        return properties(row("Number", NUMBER) + String.join("", rows));
    }

    /** Once the background has looked at it. */
    private static JsonNode read(String user, long page) {
        String path = REST + "/" + page;
        return json(
                Await.until(() -> products.get(Product.CONFLUENCE, path, user), answer -> answer.statusCode() == 200));
    }

    private static int send(String user, long page, String method, String path, String fields) {
        String body = "{\"pageVersion\":" + read(user, page).get("pageVersion").asInt() + "," + fields + "}";
        return products.send(Product.CONFLUENCE, method, REST + "/" + page + path, user, body)
                .statusCode();
    }

    private static List<String> titles(String user, String query) {
        List<String> titles = new ArrayList<>();
        json(products.get(Product.CONFLUENCE, REST + query, user))
                .get("rows")
                .forEach(row -> titles.add(row.get("title").asText()));
        return titles;
    }

    private static String properties(String... rows) {
        return "<ac:structured-macro ac:name=\"details\"><ac:rich-text-body><table><tbody>" + String.join("", rows)
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>";
    }

    private static String row(String name, String markup) {
        return "<tr><th>" + name + "</th><td>" + markup + "</td></tr>";
    }

    private static String link(String title) {
        return "<ac:link><ri:page ri:content-title=\"" + title + "\"/></ac:link>";
    }
}
