package org.groundbreak.it;

import static org.groundbreak.it.Confluence.body;
import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A spec and its epic, joined over the application link by real HTTP, with the rights of the person who links. */
class LinkIT {

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
    void anEpicIsLinkedShownAndUnlinked() throws Exception {
        long id = spec("Linked");
        long epic = products.issueId("DEMO-1");

        JsonNode linked = json(confluence.spec("author", id, "POST", "/epics", "{\"key\":\"demo-1\"}"));
        assertProblem(409, "epic-linked-already", "author", id, "DEMO-1");
        JsonNode epics = json(products.get(Product.CONFLUENCE, epics(id), "engineer"));
        JsonNode unlinked = json(confluence.spec("author", id, "DELETE", "/epics/" + epic, ""));

        assertEquals(1, linked.at("/spec/epics/linked").asInt());
        assertEquals(epic, epics.at("/visible/0/issueId").asLong());
        assertEquals("DEMO-1", epics.at("/visible/0/key").asText());
        assertEquals("Single sign-on", epics.at("/visible/0/title").asText());
        assertTrue(epics.at("/visible/0/url").asText().endsWith("/browse/DEMO-1"));
        assertEquals(0, epics.get("hidden").asInt());
        assertEquals(0, unlinked.at("/spec/epics/linked").asInt());
    }

    @Test
    void whatIsNoEpicOrHiddenOrNoKeyIsSaidAndNothingIsLinked() throws Exception {
        long id = spec("Refused");

        assertProblem(400, "epic-no-key", "author", id, "nonsense");
        assertProblem(404, "epic-unknown", "author", id, "DEMO-2");
        assertProblem(404, "epic-unknown", "author", id, "DEMO-999");
        assertEquals(
                0, json(confluence.spec("author", id)).at("/spec/epics/linked").asInt());
    }

    @Test
    void anEpicOfAProjectThatTheAuthorMayNotSeeIsAsUnknownAsOneThatIsNotThere() throws Exception {
        String secret = new SecretProject(products, "HIDE").epic();
        long id = spec("Secret");

        assertProblem(404, "epic-unknown", "author", id, secret);
        assertEquals(
                1,
                json(confluence.spec("admin", id, "POST", "/epics", "{\"key\":\"" + secret + "\"}"))
                        .at("/spec/epics/linked")
                        .asInt());
        JsonNode seen = json(products.get(Product.CONFLUENCE, epics(id), "author"));
        assertEquals(0, seen.get("visible").size());
        assertEquals(1, seen.get("hidden").asInt());
    }

    @Test
    void aJiraWithoutEpicFieldsHasNoEpicsAndSaysSoAndFindsTheEpicsItHadByTheirStories() throws Exception {
        try (Products bare = Products.withoutJiraSoftware(Products.JAR)) {
            Confluence confluence = new Confluence(bare);
            long id = confluence.createPage("author", "No epics", MACRO);
            confluence.registered("author", id);

            HttpResponse<String> answer = confluence.spec("author", id, "POST", "/epics", "{\"key\":\"DEMO-2\"}");
            assertEquals(404, answer.statusCode());
            assertEquals("jira-no-epics", body(answer).get("code").asText());
            HttpResponse<String> epic = confluence.spec("author", id, "POST", "/epics", "{\"key\":\"DEMO-1\"}");
            assertEquals(1, json(epic).at("/spec/epics/linked").asInt());
            assertEquals(200, bare.get(Product.JIRA, "/browse/DEMO-2", "author").statusCode());
            assertEquals(200, bare.get(Product.JIRA, "/browse/DEMO-1", "author").statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED, DOWN, 502, jira-down",
        "GRANTED, SLOW, 502, jira-down",
        "GRANTED, NONSENSE, 502, jira-odd",
        "ON_REQUEST, NONE, 409, jira-not-authorised"
    })
    void whateverJiraDoesIsASentenceAndThePageOpensAtOnce(String authorisation, String fault, int status, String code)
            throws Exception {
        long id = spec("Peer " + fault + authorisation);
        json(confluence.spec("author", id, "POST", "/epics", "{\"key\":\"DEMO-1\"}"));
        products.link(authorisation, fault);
        try {
            HttpResponse<String> epics = products.get(Product.CONFLUENCE, epics(id), "author");

            assertEquals(status, epics.statusCode(), epics.body());
            assertEquals(code, body(epics).get("code").asText());
            assertProblem(status, code, "author", id, "DEMO-1");
            assertTrue(confluence.view("author", id).contains("groundbreak-spec"));
            assertEquals(
                    1,
                    json(confluence.spec("author", id)).at("/spec/epics/linked").asInt());
        } finally {
            products.link("GRANTED", "NONE");
        }
    }

    @Test
    void withoutAnyJiraItIsSaidThatNoneIsLinked() throws Exception {
        try (Products alone = Products.only(Product.CONFLUENCE, Products.JAR)) {
            Confluence confluence = new Confluence(alone);
            long id = confluence.createPage("author", "Alone", MACRO);
            confluence.registered("author", id);

            HttpResponse<String> answer = confluence.spec("author", id, "POST", "/epics", "{\"key\":\"DEMO-1\"}");

            assertEquals(409, answer.statusCode());
            assertEquals("jira-not-linked", body(answer).get("code").asText());
        }
    }

    private static long spec(String title) {
        long id = confluence.createPage("author", title, MACRO);
        confluence.registered("author", id);
        return id;
    }

    private static void assertProblem(int status, String code, String user, long id, String key) {
        HttpResponse<String> answer = confluence.spec(user, id, "POST", "/epics", "{\"key\":\"" + key + "\"}");
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(code, body(answer).get("code").asText());
    }

    private static String epics(long id) {
        return "/rest/groundbreak/1.0/specs/" + id + "/epics";
    }
}
