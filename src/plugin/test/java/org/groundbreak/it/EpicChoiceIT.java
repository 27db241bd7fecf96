package org.groundbreak.it;

import static org.groundbreak.it.Confluence.body;
import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Epics to choose from, asked of Jira through Confluence by real HTTP, as the person who types (rule L10). */
class EpicChoiceIT {

    private static Products products;
    private static Jira jira;
    private static String secret;

    @BeforeAll
    static void start() {
        products = Products.with(Products.JAR);
        jira = new Jira(products);
        secret = new SecretProject(products, "SECRET").epic();
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void wordsAndKeysFindEpicsWithTheirTitles() {
        String epic = jira.createEpic("Payment by <b>invoice</b> & card");

        JsonNode byWords = json(choice("INVOI pay", "author"));
        assertEquals(1, byWords.size());
        assertEquals(epic, byWords.at("/0/key").asText());
        assertEquals("Payment by <b>invoice</b> & card", byWords.at("/0/title").asText());
        assertFalse(byWords.at("/0/done").asBoolean());
        assertEquals(4, byWords.get(0).size(), "ids, keys and titles only");
        assertEquals(
                epic, json(choice(epic.toLowerCase(), "author")).at("/0/key").asText());
        assertEquals(epic, json(choice("payment", "author")).at("/0/key").asText(), "what is new is found at once");
    }

    @Test
    void nobodyIsShownWhatHeMayNotBrowse() {
        for (String typed : new String[] {"", "hidden", secret, "secret-"}) {
            String answer = choice(typed, "author").body();
            assertFalse(answer.contains("Hidden"), typed + " " + answer);
        }
        assertTrue(choice("hidden", "admin").body().contains(secret));
        assertEquals("[]", choice("", "outsider").body());
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED, DOWN, 502, jira-down",
        "GRANTED, SLOW, 502, jira-down",
        "GRANTED, NONSENSE, 502, jira-odd",
        "ON_REQUEST, NONE, 409, jira-not-authorised"
    })
    void whateverJiraDoesIsASentence(String authorisation, String fault, int status, String code) {
        products.link(authorisation, fault);
        try {
            Instant before = Instant.now();
            HttpResponse<String> answer = choice("sign", "author");

            assertTrue(Duration.between(before, Instant.now()).compareTo(Duration.ofSeconds(5)) < 0);
            assertEquals(status, answer.statusCode(), answer.body());
            assertEquals(code, body(answer).get("code").asText());
            assertEquals(
                    code.endsWith("authorised"),
                    body(answer).path("link").asText().startsWith("http"));
        } finally {
            products.link("GRANTED", "NONE");
        }
    }

    @Test
    void whatIsTooLongIsSaid() {
        assertEquals(400, choice("x".repeat(256), "author").statusCode());
    }

    @Test
    void withoutAnyJiraThatIsSaid() {
        try (Products alone = Products.only(Product.CONFLUENCE, Products.JAR)) {
            HttpResponse<String> answer =
                    alone.get(Product.CONFLUENCE, "/rest/groundbreak/1.0/jira-epics?q=a", "author");

            assertEquals(409, answer.statusCode(), answer.body());
            assertEquals("jira-not-linked", body(answer).get("code").asText());
        }
    }

    @Test
    void aJiraWithoutJiraSoftwareIsSaid() {
        try (Products bare = Products.withoutJiraSoftware(Products.JAR)) {
            HttpResponse<String> answer =
                    bare.get(Product.CONFLUENCE, "/rest/groundbreak/1.0/jira-epics?q=a", "author");

            assertEquals(404, answer.statusCode(), answer.body());
            assertEquals("jira-no-epics", body(answer).get("code").asText());
        }
    }

    private static HttpResponse<String> choice(String typed, String user) {
        String words = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return products.get(Product.CONFLUENCE, "/rest/groundbreak/1.0/jira-epics?q=" + words, user);
    }
}
