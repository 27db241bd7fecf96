package org.groundbreak.it;

import static org.groundbreak.it.Confluence.body;
import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule L7: a key that the application link could not bring is shown once and pasted in Jira. */
class PairingByHandIT {

    private static final String API = "/rest/groundbreak/1.0/jira-pairing";
    private static final String IN_JIRA = "/rest/groundbreak/1.0/confluence-pairing";
    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";

    private static Products products;
    private static Confluence confluence;
    private static AdminBrowser inConfluence;
    private static AdminBrowser inJira;

    @BeforeAll
    static void start() {
        products = Products.with(Products.JAR);
        confluence = new Confluence(products);
        inConfluence =
                new AdminBrowser(products.sandbox().host(Product.CONFLUENCE).baseUrl());
        inJira = new AdminBrowser(products.sandbox().host(Product.JIRA).baseUrl());
    }

    @AfterEach
    void joinAgain() {
        products.link("GRANTED", "NONE");
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void givenJiraWantsASecureSessionOfTheCallThenAPastedKeyBringsTheFacts() throws Exception {
        products.link("PASSWORD", "NONE");
        assertEquals("pairing-no-session", refused(403, inConfluence.post(API + "/start", "{}")));

        HttpResponse<String> answer = inConfluence.post(API + "/key", "{}");
        JsonNode shown = json(answer);
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals(
                products.sandbox().host(Product.JIRA).baseUrl() + "/plugins/servlet/groundbreak/health",
                shown.get("pasteAt").asText());
        assertTrue(json(paste(shown.get("key").asText())).get("paired").asBoolean());

        long id = confluence.createPage("author", "By hand", MACRO);
        confluence.registered("author", id);
        json(confluence.spec("author", id, "POST", "/epics", "{\"key\":\"DEMO-1\"}"));
        awaitDelivery();
    }

    @Test
    void givenAShownKeyThenItIsNeverShownAgainAndTheNextOneReplacesIt() {
        String first = json(inConfluence.post(API + "/key", "{}")).get("key").asText();
        String second = json(inConfluence.post(API + "/key", "{}")).get("key").asText();

        assertNotEquals(first, second);
        String secret = second.substring(second.lastIndexOf('.') + 1);
        for (String page : new String[] {
            inConfluence.get(API).body(),
            inConfluence.get("/plugins/servlet/groundbreak/health").body(),
            paste(second).body(),
            inJira.get(IN_JIRA).body(),
            inJira.get("/plugins/servlet/groundbreak/health").body()
        }) {
            assertFalse(page.contains(secret), page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "groundbreak1.aa.bb"})
    void givenWhatIsNoKeyWhenPastedThenASentenceSaysWhatAKeyIs(String key) {
        HttpResponse<String> answer = paste(key);

        assertEquals("pairing-key", refused(400, answer));
        assertTrue(body(answer).get("message").asText().contains("groundbreak1"), answer.body());
        assertEquals("bad-json", refused(400, inJira.post(IN_JIRA, "nonsense")));
    }

    @Test
    void givenAnAdministratorWithoutASecureSessionThenNoKeyIsTakenFromHimOrShownToHim() {
        String key = json(inConfluence.post(API + "/key", "{}")).get("key").asText();

        assertEquals(
                "secure-session",
                refused(403, products.send(Product.JIRA, "POST", IN_JIRA, "admin", "{\"key\":\"" + key + "\"}")));
        assertEquals(
                "secure-session", refused(403, products.send(Product.CONFLUENCE, "POST", API + "/key", "admin", "{}")));
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED, DOWN, 502, jira-down",
        "GRANTED, NONSENSE, 403, pairing-refused",
        "ON_REQUEST, NONE, 409, jira-not-authorised"
    })
    void whateverBecomesOfTheCallIsASentenceAndThePairingStays(
            String authorisation, String fault, int status, String code) {
        assertTrue(json(inConfluence.post(API + "/start", "{}")).get("paired").asBoolean());
        products.link(authorisation, fault);

        assertEquals(code, refused(status, inConfluence.post(API + "/start", "{}")));
        assertTrue(json(inConfluence.get(API)).get("paired").asBoolean());
    }

    private static HttpResponse<String> paste(String key) {
        return inJira.post(IN_JIRA, "{\"key\":\"" + key + "\"}");
    }

    private static String refused(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        return body(answer).get("code").asText();
    }

    private static void awaitDelivery() {
        Await.until(
                () -> json(inConfluence.get(API)).get("waiting").asInt() == 0
                        && json(inJira.get(IN_JIRA)).get("received").asInt() == 1,
                delivered -> delivered);
    }
}
