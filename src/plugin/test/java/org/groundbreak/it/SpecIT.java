package org.groundbreak.it;

import static org.groundbreak.it.Confluence.body;
import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A spec from its first publish to its approval and back, over HTTP, in the sandbox. */
class SpecIT {

    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";

    private static Products products;
    private static Confluence confluence;

    @BeforeAll
    static void start() {
        products = Products.only(Product.CONFLUENCE, Products.JAR);
        confluence = new Confluence(products);
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void aPublishedPageWithTheMacroBecomesASpecOfItsPublisher() throws Exception {
        long id = confluence.createPage("author", "Noticed", MACRO + "<p>Text</p>");

        JsonNode panel = confluence.registered("engineer", id);

        assertEquals("DRAFT", panel.at("/spec/status/name").asText());
        assertEquals("Anna Author", panel.at("/spec/driver/name").asText());
        assertTrue(panel.at("/spec/approver").isNull());
        assertTrue(panel.get("nextStep").asText().contains("Anna Author"));
        assertFalse(panel.at("/may/nameApprover").asBoolean());
        assertTrue(json(confluence.spec("author", id)).at("/may/nameApprover").asBoolean());
    }

    @Test
    void theNamedApproverApprovesAndWithdrawsAndOnlyHe() throws Exception {
        long id = confluence.createPage("author", "Approved", MACRO + "<p>Text</p>");
        confluence.registered("author", id);
        json(confluence.spec("author", id, "PUT", "/approver", "{\"userName\":\"engineer\"}"));

        HttpResponse<String> notTheApprover =
                confluence.spec("product", id, "POST", "/approval", "{\"pageVersion\":1}");
        JsonNode approved = json(confluence.spec("engineer", id, "POST", "/approval", "{\"pageVersion\":1}"));
        HttpResponse<String> twice = confluence.spec("engineer", id, "POST", "/approval", "{\"pageVersion\":1}");
        HttpResponse<String> gone = confluence.spec("engineer", id, "POST", "/approval", "{\"pageVersion\":9}");
        HttpResponse<String> none = confluence.spec("engineer", id, "POST", "/approval", "{}");
        JsonNode withdrawn =
                json(confluence.spec("engineer", id, "POST", "/withdrawal", "{\"reason\":\"Numbers are missing\"}"));

        assertEquals(403, notTheApprover.statusCode());
        assertEquals("not-the-approver", body(notTheApprover).get("code").asText());
        assertEquals("APPROVED", approved.at("/spec/status/name").asText());
        assertEquals("Emil Engineer", approved.at("/spec/approval/by/name").asText());
        assertTrue(approved.at("/may/withdraw").asBoolean());
        assertEquals(409, twice.statusCode());
        assertProblem(400, "version-required", none);
        assertEquals("version-gone", body(gone).get("code").asText());
        assertFalse(body(gone).has("pageVersion"));
        assertEquals("WITHDRAWN", withdrawn.at("/spec/status/name").asText());
        JsonNode told = json(confluence.spec("product", id)).at("/spec/withdrawal");
        assertEquals("Emil Engineer", told.at("/by/name").asText());
        assertEquals("Numbers are missing", told.get("reason").asText());
        assertTrue(approved.at("/spec/withdrawal").isNull());
    }

    @Test
    void whatChangedSinceItWasOpenedCannotBeApproved() throws Exception {
        long id = confluence.createPage("author", "Moving", MACRO + "<p>One</p>");
        confluence.registered("author", id);
        json(confluence.spec("author", id, "PUT", "/approver", "{\"userName\":\"engineer\"}"));
        confluence.edit("author", id, "Moving", MACRO + "<p>Two</p>", 2);

        HttpResponse<String> stale = confluence.spec("engineer", id, "POST", "/approval", "{\"pageVersion\":1}");
        JsonNode fresh = json(confluence.spec("engineer", id, "POST", "/approval", "{\"pageVersion\":2}"));
        confluence.edit("author", id, "Moving and renamed", MACRO + "<p>Two</p>", 3);
        JsonNode renamed = json(confluence.spec("engineer", id));
        confluence.edit("author", id, "Moving and renamed", MACRO + "<p>Three</p>", 4);
        JsonNode changed = json(confluence.spec("engineer", id));

        assertEquals(409, stale.statusCode());
        assertEquals("content-changed", body(stale).get("code").asText());
        assertEquals(2, body(stale).get("pageVersion").asInt());
        assertTrue(body(stale).get("message").asText().contains("(words); version 2 is published now"), stale.body());
        assertEquals(2, fresh.at("/spec/approval/pageVersion").asInt());
        assertFalse(renamed.at("/spec/changedSinceApproval").asBoolean());
        assertTrue(changed.at("/spec/changedSinceApproval").asBoolean());
        assertEquals("Changed since approval", changed.at("/spec/changedText").asText());
        assertTrue(changed.at("/may/approve").asBoolean());
    }

    @Test
    void aSpecIsStoppedAndResumedByItsDriverAndOnlyHe() throws Exception {
        long id = confluence.createPage("author", "Stopped", MACRO + "<p>Text</p>");
        confluence.registered("author", id);
        json(confluence.spec("author", id, "PUT", "/approver", "{\"userName\":\"engineer\"}"));

        HttpResponse<String> byApprover = confluence.spec("engineer", id, "DELETE", "/registration", "");
        JsonNode stopped = json(confluence.spec("author", id, "DELETE", "/registration", ""));
        HttpResponse<String> twice = confluence.spec("author", id, "DELETE", "/registration", "");
        HttpResponse<String> approval = confluence.spec("engineer", id, "POST", "/approval", "{\"pageVersion\":1}");
        confluence.edit("engineer", id, "Stopped", MACRO + "<p>More</p>", 2);
        HttpResponse<String> resumedByApprover = confluence.spec("engineer", id, "POST", "/registration", "");
        JsonNode still = json(confluence.spec("engineer", id));
        JsonNode resumed = json(confluence.spec("author", id, "POST", "/registration", ""));

        assertProblem(403, "not-the-driver", byApprover);
        assertTrue(stopped.get("stopped").asBoolean());
        assertFalse(stopped.get("spec").isObject());
        assertTrue(stopped.at("/may/resume").asBoolean());
        assertProblem(409, "stopped", twice);
        assertProblem(409, "stopped", approval);
        assertProblem(403, "not-the-driver", resumedByApprover);
        assertTrue(still.get("stopped").asBoolean());
        assertEquals("DRAFT", resumed.at("/spec/status/name").asText());
        assertEquals("Emil Engineer", resumed.at("/spec/approver/name").asText());
    }

    @Test
    void aPageThatIsNoSpecCannotBeStopped() {
        long id = confluence.createPage("author", "Never one", "<p>No macro</p>");

        assertProblem(409, "not-a-spec", confluence.spec("author", id, "DELETE", "/registration", ""));
        assertProblem(409, "not-a-spec", confluence.spec("author", id, "DELETE", "/epics/1", ""));
    }

    @Test
    void aSpecWhoseMacroIsGoneIsStillOneAndCanBeStoppedOverRest() throws Exception {
        long id = confluence.createPage("author", "Macro gone", MACRO + "<p>Text</p>");
        confluence.registered("author", id);
        confluence.edit("author", id, "Macro gone", "<p>Text</p>", 2);

        assertTrue(json(confluence.spec("author", id)).get("spec").isObject());
        assertTrue(json(confluence.spec("author", id, "DELETE", "/registration", ""))
                .get("stopped")
                .asBoolean());
    }

    /** The page itself is silent then; its menu is not. */
    @Test
    void aSpecWhoseMacroIsGoneIsReachedFromThePagesMenu() {
        long id = confluence.createPage("author", "Macro lost", MACRO + "<p>Text</p>");
        confluence.registered("author", id);
        String item = "/plugins/servlet/groundbreak/spec?pageId=" + id;
        String view = "/pages/viewpage.action?pageId=" + id;
        assertFalse(products.get(Product.CONFLUENCE, view, "author").body().contains(item));

        confluence.edit("author", id, "Macro lost", "<p>Text</p>", 2);

        String html = products.get(Product.CONFLUENCE, view, "author").body();
        assertTrue(html.contains(item) && html.contains("Spec without its macro"), html);
        String own = products.get(Product.CONFLUENCE, item, "author").body();
        assertTrue(own.contains("data-content-id=\"" + id + "\" data-page-version=\"0\""), own);
        assertTrue(own.contains("insert the macro"), own);
    }

    @Test
    void whoWroteTheSpecAloneCannotApproveIt() throws Exception {
        long id = confluence.createPage("author", "Alone", MACRO + "<p>Text</p>");
        confluence.registered("author", id);
        json(confluence.spec("author", id, "PUT", "/approver", "{\"userName\":\"author\"}"));

        HttpResponse<String> alone = confluence.spec("author", id, "POST", "/approval", "{\"pageVersion\":1}");
        confluence.edit("engineer", id, "Alone", MACRO + "<p>Text, and more</p>", 2);
        HttpResponse<String> together = confluence.spec("author", id, "POST", "/approval", "{\"pageVersion\":2}");

        assertEquals(403, alone.statusCode());
        assertEquals("only-author", body(alone).get("code").asText());
        assertEquals(200, together.statusCode(), together.body());
    }

    @Test
    void anApproverHasToExistToBeActiveAndToSeeThePage() throws Exception {
        long id = confluence.createPage("author", "Fit", MACRO + "<p>Text</p>");
        confluence.registered("author", id);
        confluence.restrict("author", id, "author", "engineer");

        assertProblem(400, "approver-unknown", id, "nobody");
        assertProblem(400, "approver-deactivated", id, "retired");
        assertProblem(400, "approver-cannot-view", id, "product");
        assertProblem(400, "approver-required", id, " ");
        assertEquals(
                200,
                confluence
                        .spec("author", id, "PUT", "/approver", "{\"userName\":\"engineer\"}")
                        .statusCode());
    }

    /** Neither that the account is deactivated nor whose it is. */
    @Test
    void whoMayNotNameAnApproverLearnsNothingOfTheOneHeNames() throws Exception {
        long id = confluence.createPage("author", "Rights first", MACRO + "<p>Text</p>");
        confluence.registered("author", id);

        for (String named : new String[] {"retired", "nobody", " "}) {
            HttpResponse<String> answer =
                    confluence.spec("product", id, "PUT", "/approver", "{\"userName\":\"" + named + "\"}");
            assertProblem(403, "not-the-driver", answer);
            assertFalse(answer.body().contains("Retired"), answer.body());
        }
    }

    @Test
    void theSeedOfTheWizardCountsForOnePageAndForNoneOfItsCopies() throws Exception {
        String macro = "<ac:structured-macro ac:name=\"groundbreak-spec\">"
                + "<ac:parameter ac:name=\"seed\">5eed</ac:parameter>"
                + "<ac:parameter ac:name=\"epic\">DEMO-1</ac:parameter>"
                + "<ac:parameter ac:name=\"approver\"><ri:user ri:userkey=\"" + products.userKey("engineer")
                + "\"/></ac:parameter></ac:structured-macro>";
        long original = confluence.createPage("author", "Original", macro);
        JsonNode first = confluence.registered("author", original);
        long copy = confluence.createPage("product", "Copy", macro);
        JsonNode second = confluence.registered("product", copy);

        assertEquals("Emil Engineer", first.at("/spec/approver/name").asText());
        assertEquals("DEMO-1", first.at("/spec/epics/typed").asText());
        assertTrue(second.at("/spec/approver").isNull());
        assertTrue(second.at("/spec/epics/typed").isNull());
        assertEquals("Paula Product", second.at("/spec/driver/name").asText());
        assertEquals("Original", second.at("/spec/copiedFrom/title").asText());
        confluence.restrict("author", original, "author");
        JsonNode hidden = json(confluence.spec("product", copy)).at("/spec/copiedFrom");
        assertTrue(hidden.isObject() && hidden.get("title").isNull(), hidden.toString());
    }

    @Test
    void aPageWithoutTheMacroSaysSoWhenItShallBecomeASpec() {
        long id = confluence.createPage("author", "Plain", "<p>No macro</p>");

        HttpResponse<String> answer = confluence.spec("author", id, "POST", "/registration", "");

        assertEquals(409, answer.statusCode());
        assertEquals("no-macro", body(answer).get("code").asText());
    }

    @Test
    void nonsenseIsAnsweredWithASentenceAndAnId() throws Exception {
        long id = confluence.createPage("author", "Nonsense", MACRO);
        confluence.registered("author", id);

        HttpResponse<String> answer = confluence.spec("author", id, "PUT", "/approver", "{not json");

        assertEquals(400, answer.statusCode());
        assertEquals("bad-json", body(answer).get("code").asText());
        assertFalse(body(answer).get("id").asText().isEmpty());
        assertFalse(answer.body().contains("Exception"));
    }

    @Test
    void germanReadersGetGermanSentences() throws Exception {
        long id = confluence.createPage("author", "Deutsch", MACRO);
        confluence.registered("author", id);

        HttpResponse<String> answer =
                products.get(Product.CONFLUENCE, "/rest/groundbreak/1.0/specs/" + id, "author", "de");

        assertEquals("Entwurf", json(answer).at("/spec/status/text").asText());
    }

    private static void assertProblem(int status, String code, long id, String userName) {
        assertProblem(
                status, code, confluence.spec("author", id, "PUT", "/approver", "{\"userName\":\"" + userName + "\"}"));
    }

    private static void assertProblem(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(code, body(answer).get("code").asText());
    }
}
