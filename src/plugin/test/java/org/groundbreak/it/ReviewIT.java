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
import org.junit.jupiter.api.Test;

/** A review round over HTTP in the sandbox, from its start to its outcome. */
class ReviewIT extends ReviewCase {

    @Test
    void aWholeRoundIsTakenOnJudgedSaidAgainAndApprovedAtOnce() {
        long id = spec("Whole round");
        JsonNode started = round(id);
        Instant end = Instant.parse(started.at("/spec/review/round/endsAt").asText());
        Duration window = Duration.between(Instant.now(), end);

        JsonNode taken = json(send("engineer", id, "POST", "/round/taking-on", ""));
        JsonNode requested = json(verdict("engineer", id, 1, "REQUEST_CHANGES"));
        json(verdict("product", id, 1, "APPROVE"));
        json(verdict("designer", id, 1, "APPROVE"));
        confluence.edit("author", id, "Whole round", MACRO + "<p>Two</p>", 2);
        JsonNode changed = panel("designer", id);
        JsonNode still = json(send("designer", id, "POST", "/verdict/still-so", "{\"pageVersion\":2}"));
        JsonNode approved = json(verdict("engineer", id, 2, "APPROVE"));

        assertTrue(window.toHours() >= 47 && window.toHours() <= 48, window.toString());
        assertEquals("IN_REVIEW", started.at("/spec/status/name").asText());
        assertEquals(
                "How many?", started.at("/spec/review/round/starters/0/text").asText());
        assertTrue(started.at("/spec/review/may/callOff").asBoolean());
        assertTrue(reviewer(taken, "engineer").get("takenOn").asBoolean());
        assertEquals(
                "Because",
                reviewer(requested, "engineer").at("/verdict/comment").asText());
        assertTrue(
                requested.get("nextStep").asText().contains("Paula Product"),
                requested.get("nextStep").asText());
        assertEquals("STILL_SO", changed.get("mainAction").asText());
        assertFalse(reviewer(changed, "product").at("/verdict/onPresentContent").asBoolean());
        assertTrue(
                still.at("/spec/review/round/approverVerdict/onPresentContent").asBoolean());
        assertEquals("APPROVED", approved.at("/spec/status/name").asText());
        assertEquals(2, approved.at("/spec/approval/pageVersion").asInt());
        assertEquals("CLOSED", approved.at("/spec/review/round/phase").asText());
    }

    @Test
    void aRoundThatIsCalledOffGivesTheApprovalBefore() {
        long id = spec("Called off");
        confluence.edit("product", id, "Called off", MACRO + "<p>Two</p>", 2);
        JsonNode approved = json(send("designer", id, "POST", "/approval", "{\"pageVersion\":2}"));
        JsonNode open = round(id);

        JsonNode after = json(send("author", id, "POST", "/round/calling-off", "{\"reason\":\"Too early\"}"));

        assertTrue(open.at("/spec/approval").isNull());
        assertFalse(open.at("/may/approve").asBoolean());
        assertEquals(approved.at("/spec/approval"), after.at("/spec/approval"));
        assertEquals("Too early", after.at("/spec/review/round/reason").asText());
        assertEquals(409, send("author", id, "POST", "/round/calling-off", "{}").statusCode());
    }

    @Test
    void aStaleFormTakesNoVerdictBack() {
        long id = spec("Stale form");
        round(id);
        json(verdict("engineer", id, 1, "APPROVE"));
        confluence.edit("author", id, "Stale form", MACRO + "<p>Two</p>", 2);

        HttpResponse<String> stale = verdict("engineer", id, 1, "REQUEST_CHANGES");
        HttpResponse<String> still = send("engineer", id, "POST", "/verdict/still-so", "{\"pageVersion\":1}");
        JsonNode after = panel("engineer", id);

        assertEquals(409, stale.statusCode());
        assertEquals("content-changed", body(stale).get("code").asText());
        assertEquals(2, body(stale).get("pageVersion").asInt());
        assertTrue(body(stale).get("message").asText().contains("No verdict was given"), stale.body());
        assertEquals(409, still.statusCode());
        assertEquals(
                "APPROVE", reviewer(after, "engineer").at("/verdict/verdict").asText());
        assertEquals(1, reviewer(after, "engineer").at("/verdict/pageVersion").asInt());
    }

    @Test
    void aReviewerIsReplacedAndWhoLeftReviewsNoMore() {
        long id = spec("Replaced");
        round(id);
        json(verdict("engineer", id, 1, "APPROVE"));

        HttpResponse<String> blind =
                send("author", id, "PUT", "/round/reviewers", "{\"leaving\":\"engineer\",\"coming\":\"outsider\"}");
        JsonNode replaced =
                json(send("author", id, "PUT", "/round/reviewers", "{\"leaving\":\"engineer\",\"coming\":\"admin\"}"));

        assertEquals("reviewer-cannot-view", body(blind).get("code").asText());
        assertEquals(
                "ENGINEERING", reviewer(replaced, "admin").get("perspective").asText());
        assertEquals(403, verdict("engineer", id, 1, "APPROVE").statusCode());
        assertEquals(200, verdict("admin", id, 1, "ABSTAIN").statusCode());
    }

    /** A reviewer from whom the page is hidden in the middle of a round is named to the driver, and told nothing himself. */
    @Test
    void aReviewerFromWhomThePageIsHiddenIsSaidAndSeesNothing() {
        long id = spec("Hidden from one");
        round(id);
        confluence.restrict("author", id, "author", "designer", "engineer", "admin");

        JsonNode seen = panel("author", id);

        assertTrue(
                reviewer(seen, "product").get("problem").asText().startsWith("May not view this page."),
                seen.toString());
        assertTrue(reviewer(seen, "engineer").get("problem").isNull());
        assertEquals(404, verdict("product", id, 1, "APPROVE").statusCode());
        assertEquals(404, send("product", id, "POST", "/round/taking-on", "").statusCode());
        assertEquals(404, confluence.spec("product", id).statusCode());
    }

    @Test
    void theApproverClosesAsChangesRequestedAndEverythingIsSaidInGerman() {
        long id = spec("Sent back");
        round(id);

        HttpResponse<String> german =
                products.get(Product.CONFLUENCE, "/rest/groundbreak/1.0/specs/" + id, "engineer", "de");
        HttpResponse<String> early = send("designer", id, "POST", "/round/closing", "{\"outcome\":\"REJECTED\"}");
        JsonNode closed = json(send(
                "designer",
                id,
                "POST",
                "/round/closing",
                "{\"outcome\":\"CHANGES_REQUESTED\",\"reason\":\"No numbers\"}"));

        assertTrue(body(german).get("nextStep").asText().startsWith("Sie sollen das bis "), german.body());
        assertEquals(
                "Technik",
                reviewer(body(german), "engineer").get("perspectiveText").asText());
        assertEquals("window-open", body(early).get("code").asText());
        assertEquals("DRAFT", closed.at("/spec/status/name").asText());
        assertEquals("No numbers", closed.at("/spec/review/round/reason").asText());
    }

    @Test
    void theSummaryOfThePageSaysUntilWhenTheRoundIsOpenAndNamesNobody() {
        long id = spec("Summary");
        round(id);

        String view = confluence.view("product", id);

        assertTrue(view.contains("A review round is open until "), view);
        assertFalse(view.contains("Emil Engineer"), view);
    }

    @Test
    void inReadOnlyModeNothingOfARoundIsWrittenAndNothingIsOffered() {
        long id = spec("Read only round");
        round(id);
        AdminBrowser admin =
                new AdminBrowser(products.sandbox().host(Product.CONFLUENCE).baseUrl());
        admin.submit("/admin/console.action", "readOnly=true");
        try {
            for (String[] call : WRITES) {
                HttpResponse<String> answer = send("author", id, call[0], call[1], call[2]);
                assertEquals(405, answer.statusCode(), call[1] + " " + answer.body());
            }
            assertFalse(panel("author", id).at("/spec/review/may").toString().contains("true"));
        } finally {
            admin.submit("/admin/console.action", "readOnly=false");
        }
        assertEquals(
                "WINDOW", panel("author", id).at("/spec/review/round/phase").asText());
    }

    private static final String[][] WRITES = {
        {"POST", "/round", TWO},
        {"PUT", "/round/window", "{}"},
        {"PUT", "/round/reviewers", "{}"},
        {"POST", "/round/taking-on", ""},
        {"POST", "/round/calling-off", "{}"},
        {"POST", "/round/closing", "{\"outcome\":\"CHANGES_REQUESTED\"}"},
        {"PUT", "/verdict", "{\"pageVersion\":1,\"verdict\":\"APPROVE\"}"},
        {"DELETE", "/verdict", ""},
        {"POST", "/verdict/still-so", "{\"pageVersion\":1}"}
    };
}
