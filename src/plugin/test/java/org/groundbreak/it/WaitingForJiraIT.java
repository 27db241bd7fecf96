package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Jira answers what people ask, and takes nothing that Confluence signs: both pages would say that all is well. */
class WaitingForJiraIT {

    private static final String API = "/rest/groundbreak/1.0/jira-pairing";
    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";

    private static Products products;
    private static Confluence confluence;

    @BeforeAll
    static void start() {
        products = Products.with(Products.JAR);
        confluence = new Confluence(products);
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void givenAKeyThatJiraDoesNotHaveThenThePageSaysWhichEpicsWaitUntilJiraHasIt() {
        AdminBrowser inConfluence =
                new AdminBrowser(products.sandbox().host(Product.CONFLUENCE).baseUrl());
        AdminBrowser inJira =
                new AdminBrowser(products.sandbox().host(Product.JIRA).baseUrl());
        json(inConfluence.post(API + "/start", "{}"));
        String key = json(inConfluence.post(API + "/key", "{}")).get("key").asText();

        long id = confluence.createPage("author", "Told in vain", MACRO + "<p>Text</p>");
        confluence.registered("author", id);
        json(confluence.spec("author", id, "POST", "/epics", "{\"key\":\"DEMO-1\"}"));
        json(confluence.spec("author", id, "PUT", "/approver", "{\"userName\":\"engineer\"}"));
        assertEquals(
                1, json(confluence.spec("author", id)).at("/spec/epics/waiting").asInt());
        assertTrue(epic(id).get("waiting").asBoolean());

        json(confluence.spec("engineer", id, "POST", "/approval", "{\"pageVersion\":1}"));
        String next = json(confluence.spec("author", id)).get("nextStep").asText();
        assertTrue(next.contains("Jira has not taken"), next);

        json(inJira.post("/rest/groundbreak/1.0/confluence-pairing", "{\"key\":\"" + key + "\"}"));
        confluence.edit("author", id, "Told in vain, renamed", MACRO + "<p>Text</p>", 2);
        JsonNode told = Await.until(
                () -> json(confluence.spec("author", id)),
                panel -> panel.at("/spec/epics/waiting").asInt() == 0);
        assertTrue(told.get("nextStep").asText().startsWith("Nothing is left"), told.toString());
        assertTrue(!epic(id).get("waiting").asBoolean());
    }

    private static JsonNode epic(long id) {
        return json(confluence.spec("author", id, "GET", "/epics", "")).at("/visible/0");
    }
}
