package org.groundbreak.it;

import static org.groundbreak.it.Confluence.body;
import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The titles of an epic's specs, asked of Confluence over the application link by real HTTP, as the person who looks. */
class EpicPagesIT {

    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
    private static final Duration AT_ONCE = Duration.ofMillis(1_500);

    private static Products products;
    private static Confluence confluence;
    private static String epic;
    private static long open;
    private static long secret;

    @BeforeAll
    static void start() {
        products = Products.with(Products.JAR);
        confluence = new Confluence(products);
        epic = "/rest/groundbreak/1.0/epics/" + products.issueId("DEMO-1");
        json(new AdminBrowser(products.sandbox().host(Product.CONFLUENCE).baseUrl())
                .post("/rest/groundbreak/1.0/jira-pairing/start", "{}"));
        open = linked("Everybody <b>reads</b> this & that");
        secret = linked("Secret title");
        confluence.restrict("author", secret, "author", "admin");
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void whoMayViewThePagesSeesTitlesAndLinksAndTheOthersACount() {
        JsonNode author = json(titles("author"));
        assertEquals(2, author.get("visible").size());
        assertEquals(secret, author.at("/visible/1/contentId").asLong());
        assertEquals("Secret title", author.at("/visible/1/title").asText());
        assertEquals(0, author.get("hidden").size());

        HttpResponse<String> answer = titles("product");
        JsonNode reader = json(answer);
        assertEquals(1, reader.get("visible").size());
        assertEquals(
                "Everybody <b>reads</b> this & that",
                reader.at("/visible/0/title").asText());
        String url = reader.at("/visible/0/url").asText();
        String base = products.sandbox().host(Product.CONFLUENCE).baseUrl();
        assertTrue(url.startsWith(base + "/"), url);
        assertEquals(
                200,
                products.get(Product.CONFLUENCE, url.substring(base.length()), "product")
                        .statusCode());
        assertEquals("[" + secret + "]", reader.get("hidden").toString());
        assertEquals(0, reader.get("notAsked").asInt());
        assertFalse(answer.body().contains("Secret"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED, DOWN, 502, confluence-down",
        "GRANTED, SLOW, 502, confluence-down",
        "GRANTED, NONSENSE, 502, confluence-odd",
        "ON_REQUEST, NONE, 409, confluence-not-authorised"
    })
    void whateverConfluenceDoesIsASentenceAndTheIssueOpensAtOnce(
            String authorisation, String fault, int status, String code) {
        products.link(Product.JIRA, authorisation, fault);
        try {
            Instant before = Instant.now();
            String issue =
                    products.get(Product.JIRA, "/browse/DEMO-1", "author").body();
            Duration took = Duration.between(before, Instant.now());
            HttpResponse<String> answer = titles("author");

            assertTrue(took.compareTo(AT_ONCE) < 0, took.toString());
            assertTrue(issue.contains("data-content-id=\"" + secret + "\""), issue);
            assertTrue(issue.contains("Not approved."), issue);
            assertFalse(issue.contains("Secret title"), issue);
            assertEquals(status, answer.statusCode(), answer.body());
            assertEquals(code, body(answer).get("code").asText());
            assertEquals(
                    code.endsWith("authorised"),
                    body(answer).path("link").asText().startsWith("http"),
                    answer.body());
            assertFalse(body(answer).get("message").asText().contains("http"), answer.body());
        } finally {
            products.link(Product.JIRA, "GRANTED", "NONE");
        }
    }

    @Test
    void theIssueViewNeverHasATitleAndBringsTheScriptThatAsksForThem() {
        String issue = products.get(Product.JIRA, "/browse/DEMO-1", "author").body();

        assertFalse(issue.contains("Secret title"), issue);
        assertTrue(issue.contains("org.groundbreak:epic-panel/epic-panel.js"), issue);
    }

    @Test
    void anUnknownPageIsLeftOutWithoutAWord() {
        String path = "/rest/groundbreak/1.0/specs/titles?ids=1," + open + ",999999999999999999";

        JsonNode pages = json(products.get(Product.CONFLUENCE, path, "product"));

        assertEquals(1, pages.size());
        assertEquals(open, pages.at("/0/contentId").asLong());
    }

    @Test
    void withoutAnyConfluenceNoSpecIsLinkedAndNobodyIsAsked() {
        try (Products alone = Products.only(Product.JIRA, Products.JAR)) {
            String path = "/rest/groundbreak/1.0/epics/" + alone.issueId("DEMO-1") + "/specs";

            assertEquals(
                    "{\"visible\":[],\"hidden\":[],\"notAsked\":0}",
                    alone.get(Product.JIRA, path, "author").body());
        }
    }

    private static HttpResponse<String> titles(String user) {
        return products.get(Product.JIRA, epic + "/specs", user);
    }

    /** A spec linked to the epic, once Jira has been told. */
    private static long linked(String title) {
        long id = confluence.createPage("author", title, MACRO);
        confluence.registered("author", id);
        json(confluence.spec("author", id, "POST", "/epics", "{\"key\":\"DEMO-1\"}"));
        Await.until(
                () -> products.get(Product.JIRA, epic, "author").body(),
                panel -> panel.contains("\"contentId\":" + id));
        return id;
    }
}
