package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the wizard asks of Jira counts for the page of whoever sent it (rule L11); by the REST API of the host, by which
 * pages are published, copied and imported, too.
 */
class WizardLinkIT {

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
    void whoSentTheWizardLinksTheEpicByPublishingAndJiraShowsIt() {
        String seed = check("author", "demo-1").get("seed").asText();

        long id = confluence.createPage("author", "Sent by me", macro(seed, "DEMO-1"));

        JsonNode spec = confluence.registered("author", id).get("spec");
        assertEquals(1, spec.at("/epics/linked").asInt(), spec.toString());
        assertTrue(
                spec.at("/epics/typed").isMissingNode()
                        || spec.at("/epics/typed").isNull(),
                spec.toString());
        String panel = "/rest/groundbreak/1.0/epics/" + products.issueId("DEMO-1");
        Await.until(
                () -> products.get(Product.JIRA, panel, "author").body(), text -> text.contains("\"contentId\":" + id));
    }

    @Test
    void whoCopiesTheMarkupOfSomebodyElseLinksNothing() {
        String seed = check("author", "DEMO-1").get("seed").asText();

        long stolen = confluence.createPage("product", "Sent by somebody else", macro(seed, "DEMO-1"));
        assertNotLinked("product", stolen, "DEMO-1");

        // Used up by that page, the seed is worth nothing any more.
        long late = confluence.createPage("author", "Sent by me, but late", macro(seed, "DEMO-1"));
        JsonNode spec = confluence.registered("author", late).get("spec");
        assertEquals(0, spec.at("/epics/linked").asInt(), spec.toString());
    }

    @Test
    void aKeyThatWasNotCheckedAndASeedThatWasMadeUpLinkNothing() {
        String seed = check("author", "DEMO-1").get("seed").asText();
        String other = new Jira(products).createEpic("Not what was checked");

        assertNotLinked("author", confluence.createPage("author", "Changed", macro(seed, other)), other);
        assertNotLinked(
                "author",
                confluence.createPage("author", "Made up", macro("0123456789abcdef0123456789abcdef", "DEMO-1")),
                "DEMO-1");
    }

    @Test
    void whatJiraHidesOrDoesNotHaveIsSaidAndGetsNoSeed() {
        String secret = new SecretProject(products, "SECRET").epic();
        for (String key : new String[] {secret, "DEMO-99999", "DEMO-2"}) {
            JsonNode findings = check("author", key);
            assertTrue(findings.at("/errors/epic").asText().contains("Jira knows no epic"), findings.toString());
            assertTrue(findings.path("seed").asText("").isEmpty(), findings.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"GRANTED, DOWN", "GRANTED, NONSENSE", "ON_REQUEST, NONE"})
    void aJiraThatCannotSayKeepsNobodyFromHisPageWhoseEpicIsNotLinkedYet(String authorisation, String fault) {
        products.link(authorisation, fault);
        try {
            JsonNode findings = check("author", "DEMO-1");

            assertEquals(0, findings.get("errors").size(), findings.toString());
            String title = "Without Jira " + authorisation + fault;
            long id = confluence.createPage(
                    "author", title, macro(findings.get("seed").asText(), "DEMO-1"));
            assertNotLinked("author", id, "DEMO-1");
        } finally {
            products.link("GRANTED", "NONE");
        }
    }

    private static void assertNotLinked(String user, long id, String key) {
        JsonNode spec = confluence.registered(user, id).get("spec");
        assertEquals(0, spec.at("/epics/linked").asInt(), spec.toString());
        assertEquals(key, spec.at("/epics/typed").asText(), spec.toString());
    }

    private static JsonNode check(String user, String epic) {
        return json(products.send(
                Product.CONFLUENCE,
                "POST",
                "/rest/groundbreak/1.0/wizard/check",
                user,
                "{\"spaceKey\":\"DEMO\",\"title\":\"Free title\",\"epic\":\"" + epic + "\"}"));
    }

    private static String macro(String seed, String epic) {
        return "<ac:structured-macro ac:name=\"groundbreak-spec\">"
                + "<ac:parameter ac:name=\"seed\">" + seed + "</ac:parameter>"
                + "<ac:parameter ac:name=\"epic\">" + epic + "</ac:parameter></ac:structured-macro>";
    }
}
