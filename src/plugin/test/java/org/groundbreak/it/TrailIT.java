package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The trail of the jar in the sandbox: out, in, and verified against what Jira keeps. */
class TrailIT {

    private static StartStage stage;
    private static Confluence confluence;
    private static AdminBrowser admin;

    @BeforeAll
    static void start() {
        stage = new StartStage();
        confluence = stage.confluence();
        admin = new AdminBrowser(
                stage.products().sandbox().host(Product.CONFLUENCE).baseUrl());
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void givenALinkedSpecWhenVerifiedThenItsEndIsComparedWithTheOneThatJiraKeeps() throws Exception {
        String epic = stage.jira().createEpic("Verified");
        long page = stage.approvedSpec(epic);
        JsonNode verified = Await.slowly(
                () -> verify(page), answer -> answer.at("/sentences/0").asText().startsWith("Jira keeps the end"));

        assertTrue(verified.get("fits").asBoolean(), verified.toString());
        int events = verified.get("events").asInt();
        assertEquals("All " + events + " events fit.", verified.get("text").asText());
        Await.slowly(
                () -> verify(page).at("/sentences/0").asText(),
                sentence -> sentence.contains("at event " + events + ";"));
        assertTrue(verified.at("/sentences/1").asText().contains("does not stop a database administrator"));
    }

    @Test
    void givenATrailWhenTakenOutAndInThenThePageIsWhatTheOtherWasAndCanBePublished() throws Exception {
        long there = stage.approvedSpec(stage.jira().createEpic("Taken out"));
        HttpResponse<String> file = get(there, "/export?format=json");
        long here = confluence.createPage("author", "Taken in", "<p>Text</p>");

        assertEquals(
                "attachment; filename=\"groundbreak-trail-" + there + ".json\"",
                file.headers().firstValue("Content-Disposition").orElse(""));
        HttpResponse<String> taken = admin.post(path(here, ""), file.body());
        assertEquals(200, taken.statusCode(), taken.body());

        JsonNode before = json(get(there, "")).get("entries");
        JsonNode after = json(get(here, "")).get("entries");
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i).get("text"), after.get(i).get("text"));
            assertEquals(before.get(i).get("at"), after.get(i).get("at"));
            assertTrue(after.get(i).get("imported").asText().startsWith("Imported by Ada Admin on "));
        }
        assertTrue(verify(here).get("fits").asBoolean());
        confluence.edit("author", here, "Taken in", StartStage.MACRO, 2);
        JsonNode panel = confluence.registered("author", here).get("spec");
        assertEquals("APPROVED", panel.at("/status/name").asText(), panel.toString());
        assertEquals("Daniel Designer", panel.at("/approver/name").asText(), panel.toString());
        assertEquals(409, admin.post(path(here, ""), file.body()).statusCode());
    }

    @Test
    void givenATrailThatSomebodyHasChangedWhenTakenInThenNothingIsThere() throws Exception {
        long there = stage.approvedSpec(stage.jira().createEpic("Forged"));
        String file = get(there, "/export").body();
        long here = confluence.createPage("author", "Forged", "<p>Text</p>");

        HttpResponse<String> refused =
                admin.post(path(here, ""), file.replaceFirst("\"pageVersion\":1", "\"pageVersion\":2"));

        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("\"trail-broken\""), refused.body());
        assertEquals(0, json(get(here, "")).get("entries").size());
        assertEquals(413, admin.post(path(here, ""), " ".repeat(5_000_000)).statusCode());
    }

    @Test
    void givenATrailAsATableThenNoCellIsAFormula() throws Exception {
        long page = stage.approvedSpec(stage.jira().createEpic("Table"));
        json(confluence.spec("designer", page, "POST", "/withdrawal", "{\"reason\":\"=1+1\"}"));

        HttpResponse<String> file = get(page, "/export?format=csv");

        assertTrue(file.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
        assertTrue(file.body().contains(",\"'=1+1\","), file.body());
        assertEquals(400, get(page, "/export?format=xls").statusCode());
    }

    private static JsonNode verify(long page) {
        return json(get(page, "/verification"));
    }

    private static HttpResponse<String> get(long page, String rest) {
        return stage.products().get(Product.CONFLUENCE, path(page, rest), "product");
    }

    private static String path(long page, String rest) {
        return "/rest/groundbreak/1.0/specs/" + page + "/trail" + rest;
    }
}
