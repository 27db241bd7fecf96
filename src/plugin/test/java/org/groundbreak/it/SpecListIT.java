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

/** The list macro of the jar in the sandbox: what it prints for everybody, and how it follows the life of pages. */
class SpecListIT {

    private static final String SPEC = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
    private static final String LIST = "<ac:structured-macro ac:name=\"groundbreak-specs\"/>";

    private static Products products;
    private static Confluence confluence;
    private static long list;

    @BeforeAll
    static void start() throws Exception {
        products = Products.only(Product.CONFLUENCE, Products.JAR);
        confluence = new Confluence(products);
        list = confluence.createPage("author", "All specs", LIST);
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void givenAPageBelowARestrictedOneWhenTheListIsPrintedThenNeitherIsNamed() {
        long parent = confluence.createPage("author", "Secret parent", SPEC);
        long child = confluence.createPageBelow("author", parent, "Child of a secret", SPEC);
        confluence.registered("author", parent);
        confluence.registered("author", child);
        assertTrue(confluence.view("author", list).contains("Child of a secret"));

        confluence.restrict("author", parent, "author");

        String html = confluence.view("author", list);
        assertFalse(html.contains("Secret parent") || html.contains("Child of a secret"), html);
        assertTrue(titles("author").containsAll(List.of("Secret parent", "Child of a secret")));
        assertFalse(titles("product").contains("Child of a secret"));
    }

    @Test
    void givenATitleWithMarkupWhenTheListIsPrintedThenItIsText() {
        long page = confluence.createPage("author", "<b>R&D</b>", SPEC);
        confluence.registered("author", page);

        String html = confluence.view("author", list);

        assertTrue(html.contains("&lt;b&gt;R&amp;D&lt;/b&gt;"), html);
    }

    @Test
    void givenASpecWhenItGoesToTheTrashThenItIsListedNoMore() {
        long page = confluence.createPage("author", "Goes away", SPEC);
        confluence.registered("author", page);
        assertTrue(titles("product").contains("Goes away"));

        products.send(Product.CONFLUENCE, "DELETE", "/rest/api/content/" + page, "author", "");

        assertFalse(titles("product").contains("Goes away"));
        assertFalse(confluence.view("author", list).contains("Goes away"));
    }

    @Test
    void givenTheListInABrowserWhenViewedThenTheScriptKnowsSpaceAndKind() {
        String html = products.get(Product.CONFLUENCE, "/pages/viewpage.action?pageId=" + list, "author")
                .body();

        assertTrue(html.contains("data-space-key=\"DEMO\" data-kind=\"technical-specification\""), html);
        assertTrue(html.contains("/org.groundbreak:spec-list/list.js"), html);
        assertFalse(confluence.view("author", list).contains("<script"));
    }

    @Test
    void givenNoPageOfAPlainKindWhenListedThenTheListIsEmpty() {
        String path = "/rest/groundbreak/1.0/spec-list?space=DEMO&kind=post-launch-review";

        JsonNode none = json(products.get(Product.CONFLUENCE, path, "product"));

        assertEquals(0, none.get("rows").size());
        assertTrue(none.get("after").isNull());
    }

    private static List<String> titles(String user) {
        List<String> titles = new ArrayList<>();
        json(products.get(Product.CONFLUENCE, "/rest/groundbreak/1.0/spec-list?space=DEMO", user))
                .get("rows")
                .forEach(row -> titles.add(row.get("title").asText()));
        return titles;
    }
}
