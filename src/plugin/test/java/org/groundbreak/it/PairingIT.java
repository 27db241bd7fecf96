package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules L4, L5 and L7: an administrator pairs the products, and Jira gets what it does not have. */
class PairingIT {

    private static final String API = "/rest/groundbreak/1.0/jira-pairing";
    private static final String IN_JIRA = "/rest/groundbreak/1.0/confluence-pairing";
    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";

    private static Products products;
    private static Confluence confluence;
    private static AdminBrowser admin;

    @BeforeAll
    static void start() {
        products = Products.with(Products.JAR);
        confluence = new Confluence(products);
        admin = new AdminBrowser(products.sandbox().host(Product.CONFLUENCE).baseUrl());
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void l5GivenNobodyPairedOrJiraDownThenFactsAreKeptAndSentLater() throws Exception {
        long first = linked("Before the pairing");
        assertFalse(state(Product.CONFLUENCE).get("paired").asBoolean());
        assertEquals(1, state(Product.CONFLUENCE).get("waiting").asInt());

        assertEquals(200, admin.post(API + "/start", "{}").statusCode());
        awaitDelivery(1);

        admin.submit("/sandbox/applink", "authorisation=GRANTED&fault=NONSENSE");
        json(confluence.spec("author", first, "PUT", "/approver", "{\"userName\":\"designer\"}"));
        json(confluence.spec("designer", first, "POST", "/approval", "{\"pageVersion\":1}"));
        assertEquals(1, state(Product.CONFLUENCE).get("waiting").asInt());

        admin.submit("/sandbox/applink", "authorisation=GRANTED&fault=NONE");
        linked("After the fault");
        awaitDelivery(2);
        JsonNode jira = state(Product.JIRA);
        assertTrue(jira.get("paired").asBoolean());
        assertTrue(jira.get("lastSuccess").isTextual());
        assertTrue(Math.abs(jira.get("clockAheadMillis").asLong()) < 60_000);
    }

    @Test
    void l7GivenNoSecureSessionThenNobodyPairs() {
        assertEquals(
                403,
                products.send(Product.CONFLUENCE, "POST", API + "/start", "admin", "{}")
                        .statusCode());
    }

    @Test
    void theHealthPageSaysHowThePairingStands() {
        String page = admin.get("/plugins/servlet/groundbreak/health").body();

        assertTrue(page.contains("data-makes-key=\"true\""), page);
        assertTrue(page.contains("Updates the other product has not taken yet"), page);
        assertTrue(page.contains("pairing"), page);
    }

    private static long linked(String title) {
        long id = confluence.createPage("author", title, MACRO);
        confluence.registered("author", id);
        json(confluence.spec("author", id, "POST", "/epics", "{\"key\":\"DEMO-1\"}"));
        return id;
    }

    private static void awaitDelivery(int links) {
        Await.until(
                () -> state(Product.CONFLUENCE), state -> state.get("waiting").asInt() == 0);
        Await.until(() -> state(Product.JIRA), state -> state.get("received").asInt() == links);
    }

    private static JsonNode state(Product product) {
        return json(products.get(product, product == Product.JIRA ? IN_JIRA : API, "admin"));
    }
}
