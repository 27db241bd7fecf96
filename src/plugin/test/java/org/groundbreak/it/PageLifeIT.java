package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page goes its way through the trash, and the epic's panel in Jira says what has become of it (rule L9). */
class PageLifeIT {

    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
    private static final String CHANGED = "The spec has been changed since its approval.";

    private static Products products;
    private static Confluence confluence;

    @BeforeAll
    static void start() {
        products = Products.with(Products.JAR);
        confluence = new Confluence(products);
        json(new AdminBrowser(products.sandbox().host(Product.CONFLUENCE).baseUrl())
                .post("/rest/groundbreak/1.0/jira-pairing/start", "{}"));
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void givenAnApprovedPageWhenItIsTrashedRestoredAndPurgedThenTheEpicSaysSo() {
        long id = confluence.createPage("author", "Short-lived", MACRO + "<p>Text</p>");
        confluence.registered("author", id);
        json(confluence.spec("author", id, "POST", "/epics", "{\"key\":\"DEMO-1\"}"));
        json(confluence.spec("author", id, "PUT", "/approver", "{\"userName\":\"engineer\"}"));
        json(confluence.spec("engineer", id, "POST", "/approval", "{\"pageVersion\":1}"));
        confluence.edit("author", id, "Short-lived", MACRO + "<p>More</p>", 2);
        epicSays(CHANGED);

        assertEquals(204, delete("author", "/rest/api/content/" + id));
        String trashed = epicSays("The page is in the trash of Confluence.");
        assertTrue(trashed.contains(CHANGED), trashed);
        assertFalse(trashed.contains("the approver reads"), trashed);

        String current =
                "{\"type\":\"page\",\"title\":\"Short-lived\",\"status\":\"current\",\"version\":{\"number\":3}}";
        json(products.send(Product.CONFLUENCE, "PUT", "/rest/api/content/" + id, "admin", current));
        epicSays("the approver reads what has changed");

        assertEquals(204, delete("author", "/rest/api/content/" + id));
        epicSays("The page is in the trash of Confluence.");
        assertEquals(204, delete("admin", "/rest/api/content/" + id + "?status=trashed"));
        String gone = epicSays("The page was deleted for good.");
        assertFalse(gone.contains("the work can start"), gone);
    }

    @Test
    void givenAMacroThatIsTakenOutThenTheEpicSaysHowToGoOn() {
        long id = confluence.createPage("author", "Without", MACRO + "<p>Text</p>");
        confluence.registered("author", id);
        json(confluence.spec("author", id, "POST", "/epics", "{\"key\":\"DEMO-1\"}"));

        confluence.edit("author", id, "Without", "<p>Text</p>", 2);

        epicSays("The spec macro was taken out of the page.");
    }

    private static int delete(String user, String path) {
        return products.send(Product.CONFLUENCE, "DELETE", path, user, "").statusCode();
    }

    /** The page once it says so. */
    private static String epicSays(String sentence) {
        return Await.until(
                () -> products.get(Product.JIRA, "/browse/DEMO-1", "author").body(), page -> page.contains(sentence));
    }
}
