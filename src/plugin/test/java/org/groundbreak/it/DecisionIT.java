package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decisions of the jar in the sandbox, by REST: who decides on what, and what the page says of it afterwards. */
class DecisionIT extends DecisionCase {

    @Test
    void theApproverDecidesAndNobodyElseAndThePageSaysIt() {
        long page = page("Decide", daci("d1", "engineer", "", OPTIONS));

        assertEquals("not-the-approver", code(403, decide("author", page, "d1", 1)));
        assertEquals("not-the-approver", code(403, decide("admin", page, "d1", 1)));
        JsonNode before = only(page, "engineer");
        assertTrue(before.at("/may/decide").asBoolean(), before.toString());
        assertFalse(only(page, "author").at("/may/decide").asBoolean());
        assertEquals("dissent-required", code(400, put("engineer", page, "d1", "outcome", 1, CHOICE)));

        JsonNode answer = done(decide("engineer", page, "d1", 1));

        assertTrue(answer.path("warning").isMissingNode(), answer.toString());
        JsonNode after = only(page, "author");
        assertEquals("DECIDED", after.at("/status/name").asText());
        assertEquals("Kafka", after.at("/outcome/option").asText());
        assertEquals("It keeps events", after.at("/outcome/rationale").asText());
        assertEquals("Emil Engineer", after.at("/outcome/by/name").asText());
        assertTrue(after.at("/outcome/nobodyDissents").asBoolean());
        assertEquals("agrees", after.at("/page/code").asText(), after.toString());
        assertFalse(after.at("/changedSinceDecision").asBoolean(), "the copy is none of the content");
        assertTrue(confluence.view("author", page).contains("It keeps events"));
        assertEquals("already-decided", code(409, decide("engineer", page, "d1", 2)));
    }

    @Test
    void aDecisionIsBoundToItsContentAndEditsElsewhereDoNotMatterD8() {
        String macro = daci("d1", "engineer", "", OPTIONS);
        long page = page("Bound", "<p>Before</p>" + macro);
        confluence.edit("author", page, "Bound", "<p>Other words</p>" + macro, 2);
        String changed = daci("d1", "engineer", "", OPTIONS.replace("Fast", "Slow"));
        assertEquals(200, decide("engineer", page, "d1", 1).statusCode(), "only the rest of the page has changed");

        long other = page("Bound too", macro);
        confluence.edit("author", other, "Bound too", changed, 2);
        HttpResponse<String> refused = decide("engineer", other, "d1", 1);

        assertEquals("content-changed", code(409, refused));
        assertEquals(2, Confluence.body(refused).get("pageVersion").asInt());
        assertTrue(Confluence.body(refused).get("message").asText().contains("version 2"), refused.body());
        assertEquals(200, decide("engineer", other, "d1", 2).statusCode());
    }

    @Test
    void aVersionFromBeforeTheDecisionThatIsRestoredShowsBothD12() {
        String macro = daci("d1", "engineer", "", OPTIONS);
        long page = page("Restored", macro);
        done(decide("engineer", page, "d1", 1));

        confluence.edit("author", page, "Restored", macro, 3);

        JsonNode decision = only(page, "author");
        assertEquals("removed", decision.at("/page/code").asText());
        assertEquals("Kafka", decision.at("/outcome/option").asText());
        assertFalse(decision.get("pageText").isNull());
        assertTrue(decision.at("/may/copy").asBoolean());
        assertEquals("page-changed", code(409, put("author", page, "d1", "copy", 1, "")));
        done(put("author", page, "d1", "copy", 3, ""));
        assertEquals("agrees", only(page, "author").at("/page/code").asText());
    }

    @Test
    void aDecidedMacroThatIsPastedBelowItselfInheritsNothingWithoutAWordD1() {
        long page = page("Doubled", daci("d1", "engineer", "", OPTIONS));
        done(decide("engineer", page, "d1", 1));
        String decided = storage(page);
        String forged = decided.replace("It keeps events", "It is mine");
        assertNotEquals(decided, forged);

        confluence.edit("author", page, "Doubled", decided + forged, 3);

        JsonNode both = decisions(page, "author");
        assertEquals("own", both.at("/decisions/0/identity").asText());
        assertEquals("agrees", both.at("/decisions/0/page/code").asText());
        assertEquals("doubled-id", both.at("/decisions/1/identity").asText());
        assertTrue(both.at("/decisions/1/outcome").isNull(), both.toString());
        assertEquals("unrecorded", both.at("/decisions/1/page/code").asText());
        assertTrue(both.at("/decisions/1/may/identify").asBoolean());
        assertFalse(both.at("/decisions/1/may/decide").asBoolean());

        confluence.edit("author", page, "Doubled", forged, 4);

        JsonNode rest = only(page, "author");
        assertEquals("different", rest.at("/page/code").asText(), rest.toString());
        assertEquals("It keeps events", rest.at("/outcome/rationale").asText());
        assertFalse(rest.get("pageText").isNull());
    }

    @Test
    void aMacroWithoutAnIdOrWithAnothersGetsOneFromWhoeverMayEditD1() {
        String nameless = daci("", "engineer", "", OPTIONS);
        long page = page("Identity", daci("d1", "engineer", "", OPTIONS) + nameless);
        String body = "{\"position\":1,\"pageVersion\":1}";
        assertEquals(
                "no-id", decisions(page, "author").at("/decisions/1/identity").asText());
        assertEquals("no-page", code(404, send("outsider", "POST", page, "/identities", body)));

        done(send("author", "POST", page, "/identities", body));

        JsonNode now = decisions(page, "author").at("/decisions/1");
        assertEquals("own", now.get("identity").asText());
        assertEquals("page-changed", code(409, send("author", "POST", page, "/identities", body)));
        assertTrue(storage(page).startsWith(daci("d1", "engineer", "", OPTIONS)), "nothing else has changed");
        assertEquals(200, decide("engineer", page, now.get("id").asText(), 2).statusCode());
        assertEquals(
                "IN_PROGRESS",
                decisions(page, "author").at("/decisions/0/status/name").asText());
    }

    @Test
    void oneIdOnTwoPagesIsTwoDecisionsD1() {
        long page = page("Original", daci("d1", "engineer", "", OPTIONS));
        done(decide("engineer", page, "d1", 1));
        long copy = page("Copy", storage(page));

        JsonNode copied = only(copy, "author");

        assertEquals("IN_PROGRESS", copied.at("/status/name").asText());
        assertTrue(copied.get("outcome").isNull());
        assertEquals("unrecorded", copied.at("/page/code").asText());
    }

    @Test
    void whoReopensSaysWhyAndThePageSaysItD11() {
        long page = page("Reopen", daci("d1", "engineer", "", OPTIONS));
        done(decide("engineer", page, "d1", 1));
        assertEquals("not-the-approver", code(403, reopen("author", page, "New facts")));
        assertEquals("reason-required", code(400, reopen("engineer", page, " ")));

        done(reopen("admin", page, "New facts"));

        JsonNode decision = only(page, "author");
        assertEquals("IN_PROGRESS", decision.at("/status/name").asText());
        assertEquals("New facts", decision.at("/reopening/reason").asText());
        assertEquals("agrees", decision.at("/page/code").asText(), decision.toString());
        assertFalse(confluence.view("author", page).contains("It keeps events"));
        JsonNode now = decisions(page, "engineer");
        assertEquals(
                200,
                decide("engineer", page, "d1", now.get("pageVersion").asInt()).statusCode());
    }

    @Test
    void whoMadeHimselfApproverIsShownAsSuchD6() {
        long page = page("Self-made", daci("d1", "designer", "", OPTIONS));
        until(page, "designer");
        confluence.edit("author", page, "Self-made", daci("d1", "author", "2020-01-01", OPTIONS), 2);

        List<String> findings = findings(page);

        assertTrue(findings.contains("self-made-approver-after-due"), findings.toString());
        assertTrue(findings.contains("overdue"), findings.toString());
        assertEquals(200, decide("author", page, "d1", 2).statusCode(), "no setting forbids it");
        assertTrue(findings(page).contains("self-made-approver-after-due"));
    }

    @Test
    void whereApproversAreFixedAChangeWaitsForTheDriverD7() {
        String before = daci("d1", "designer", "", OPTIONS);
        long page = page("Fixed", before);
        until(page, "designer");
        fixed(true);
        try {
            confluence.edit("author", page, "Fixed", daci("d1", "engineer", "", OPTIONS), 2);
            assertEquals("approver-not-confirmed", code(403, decide("engineer", page, "d1", 2)));
            JsonNode waiting = only(page, "author");
            long named = waiting.at("/pendingApprover/person").asLong();
            assertTrue(waiting.at("/may/confirmApprover").asBoolean(), waiting.toString());
            assertFalse(only(page, "engineer").at("/may/confirmApprover").asBoolean());
            String body = "{\"approver\":" + named + "}";
            assertEquals("not-the-driver", code(403, send("engineer", "PUT", page, "/d1/approver-confirmation", body)));

            done(send("author", "PUT", page, "/d1/approver-confirmation", body));

            assertEquals(200, decide("engineer", page, "d1", 2).statusCode());
        } finally {
            fixed(false);
        }
    }

    @Test
    void twoWhoDecideAtOnceMakeOneDecisionD8() {
        long page = page("Race", daci("d1", "engineer", "", OPTIONS));
        until(page, "engineer");

        List<Integer> statuses = Stream.of("Kafka", "RabbitMQ")
                .map(option -> CompletableFuture.supplyAsync(() -> put(
                                "engineer",
                                page,
                                "d1",
                                "outcome",
                                1,
                                "\"option\":\"" + option + "\",\"nobodyDissents\":true,")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(200, 409), statuses);
        assertEquals("DECIDED", only(page, "author").at("/status/name").asText());
    }

    @Test
    void anEditThatIsPublishedInTheSameMomentLosesNothingP5() {
        String macro = daci("d1", "engineer", "", OPTIONS);
        long page = page("Same moment", "<p>Start</p>" + macro);
        until(page, "engineer");
        List<CompletableFuture<?>> all = new ArrayList<>();

        all.add(CompletableFuture.runAsync(() -> done(decide("engineer", page, "d1", 1))));
        int published = 0;
        for (int attempt = 0; attempt < 20 && published < 5; attempt++) {
            int version = version(page);
            String body = storage(page).replaceFirst("<p>Start", "<p>Start " + published);
            published += edited(page, "Same moment", body, version + 1) ? 1 : 0;
        }
        all.forEach(CompletableFuture::join);

        String last = storage(page);
        for (int one = 0; one < published; one++) {
            assertTrue(last.contains(" " + one), last);
        }
        JsonNode decision = only(page, "author");
        assertEquals("DECIDED", decision.at("/status/name").asText());
        boolean inPage = last.contains("It keeps events");
        assertEquals(
                inPage ? "agrees" : "not-written", decision.at("/page/code").asText(), last);
    }

    @Test
    void twoOptionsOfOneNameAreAFindingAndCannotBeChosenD9() {
        long page = page("Twins", daci("d1", "engineer", "", option("Kafka", "") + option(" kafka ", "<p>x</p>")));

        assertTrue(findings(page).contains("doubled-option"));
        assertEquals("option-doubled", code(409, decide("engineer", page, "d1", 1)));
        JsonNode shown = only(page, "engineer");
        assertFalse(shown.at("/may/decide").asBoolean());
        assertFalse(shown.at("/may/notDecide").isNull());
    }

    @Test
    void anOptionIsAddedBehindTheOthersByWhoeverMayEdit() {
        long page = page("Options", daci("d1", "engineer", "", OPTIONS));
        String body = "{\"name\":\"NATS <1>\",\"cost\":\"2 weeks\",\"pageVersion\":1}";
        assertEquals("no-page", code(404, send("outsider", "POST", page, "/d1/options", body)));

        done(send("author", "POST", page, "/d1/options", body));

        JsonNode options = only(page, "author").get("options");
        assertEquals(3, options.size());
        assertEquals("NATS <1>", options.at("/2/name").asText());
        assertEquals("2 weeks", options.at("/2/cost").asText());
        String twin = "{\"name\":\"kafka\",\"pageVersion\":2}";
        assertEquals("option-doubled", code(409, send("author", "POST", page, "/d1/options", twin)));
    }

    @Test
    void peopleWhoCannotTakePartAreFindingsD14() {
        long page = page(
                "People",
                daci("d1", "engineer", "", OPTIONS)
                        .replace(
                                "<ac:rich-text-body>",
                                parameter("contributors", "retired, outsider, nobody-knows")
                                        + parameter("area", "architecture") + "<ac:rich-text-body>"));

        JsonNode findings = only(page, "author").get("findings");

        assertTrue(text(findings, "inactive-holder").contains("Rita Retired"), findings.toString());
        assertTrue(text(findings, "holder-without-view").contains("Otto Outsider"), findings.toString());
        assertTrue(text(findings, "unknown-holder").contains("nobody-knows"), findings.toString());
        assertFalse(text(findings, "no-technical-group").isEmpty(), findings.toString());
        assertFalse(text(findings, "no-informed").isEmpty(), findings.toString());
    }
}
