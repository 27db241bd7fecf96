package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rule L8: the panel of an epic shows where its specs stand, from what Jira was told. */
class EpicPanelIT {

    private static Products products;
    private static Confluence confluence;
    private static AdminBrowser admin;
    private static long epic;

    @BeforeAll
    static void start() {
        products = Products.with(Products.JAR);
        confluence = new Confluence(products);
        epic = products.issueId("DEMO-1");
        admin = new AdminBrowser(products.sandbox().host(Product.CONFLUENCE).baseUrl());
        json(admin.post("/rest/groundbreak/1.0/jira-pairing/start", "{}"));
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void l8GivenASpecWhenLinkedApprovedStoppedResumedAndUnlinkedThenTheEpicFollows() throws Exception {
        assertTrue(issueView().contains("No spec is linked"), issueView());
        long id =
                confluence.createPage("author", "Secret title", "<ac:structured-macro ac:name=\"groundbreak-spec\"/>");
        confluence.registered("author", id);
        json(confluence.spec("author", id, "POST", "/epics", "{\"key\":\"DEMO-1\"}"));

        JsonNode draft = await(panel -> panel.at("/specs/0/status").asText().equals("DRAFT"));
        assertEquals(id, draft.at("/specs/0/contentId").asLong());
        assertEquals("Not approved.", draft.at("/specs/0/sentence").asText());

        json(confluence.spec("author", id, "PUT", "/approver", "{\"userName\":\"designer\"}"));
        json(confluence.spec("designer", id, "POST", "/approval", "{\"pageVersion\":1}"));
        JsonNode approved = await(panel -> panel.at("/specs/0/status").asText().equals("APPROVED"));
        assertTrue(approved.at("/specs/0/sentence").asText().startsWith("Approved "));
        admin.submit("/sandbox/applink", "authorisation=GRANTED&fault=DOWN");
        String page = issueView();
        assertTrue(page.contains("aui-lozenge-success"), page);
        assertTrue(page.contains("Next: the work can start."), page);
        assertFalse(page.contains("Secret title"), page);

        admin.submit("/sandbox/applink", "authorisation=GRANTED&fault=NONE");
        json(confluence.spec("author", id, "DELETE", "/registration", ""));
        await(panel -> panel.get("specs").isEmpty());
        json(confluence.spec("author", id, "POST", "/registration", ""));
        assertEquals(approved, await(panel -> !panel.get("specs").isEmpty()));

        json(confluence.spec("author", id, "DELETE", "/epics/" + epic, ""));
        await(panel -> panel.get("specs").isEmpty());
    }

    private static String issueView() {
        return products.get(Product.JIRA, "/browse/DEMO-1", "engineer").body();
    }

    private static JsonNode await(Predicate<JsonNode> wanted) {
        return Await.until(
                () -> json(products.get(Product.JIRA, "/rest/groundbreak/1.0/epics/" + epic, "engineer")), wanted);
    }
}
