package org.groundbreak.it;

import static org.groundbreak.it.Confluence.body;
import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Questions as comments of the page, over HTTP, in the sandbox (rules R12, R13 and Q1 to Q3). */
class QuestionIT {

    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
    private static final ObjectMapper JSON = new ObjectMapper();

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
    void aCommentBecomesAQuestionOfWhoeverWroteItAndIsSettledByHim() {
        long page = spec("Asked");
        long comment = comment("engineer", page, 0, "<p>How do we <em>measure</em> that?</p>");

        JsonNode asked = question(json(ask("product", page, comment, "SUCCESS_METRICS", true)), comment);
        assertEquals("Emil Engineer", asked.at("/asker/name").asText());
        assertEquals("How do we measure that?", asked.get("text").asText());
        assertTrue(asked.get("path").asText().endsWith("#comment-" + comment), asked.toString());
        assertEquals("Success metrics", asked.get("lensText").asText());
        assertFalse(asked.get("mine").asBoolean());
        assertFalse(asked.at("/may/resolve").asBoolean());

        assertProblem(403, "not-the-asker", step("product", page, comment, "resolution"));
        JsonNode panel = json(step("engineer", page, comment, "resolution"));
        assertEquals(0, panel.at("/spec/review/questions/open").asInt());
        JsonNode settled = question(list("author", page), comment);
        assertEquals("RESOLVED", settled.at("/state/name").asText());
        assertEquals("Emil Engineer", settled.at("/state/by/name").asText());
    }

    /** The browser tells of it; who replied in Confluence's own way is noticed by itself. */
    @Test
    void aReplyBySomebodyElseAnswersHoweverItWasWritten() {
        long page = spec("Answered");
        long first = comment("engineer", page, 0, "<p>One?</p>");
        long second = comment("engineer", page, 0, "<p>Two?</p>");
        json(ask("engineer", page, first, "FREE", true));
        json(ask("engineer", page, second, "FREE", true));

        comment("engineer", page, first, "<p>I mean it.</p>");
        assertProblem(409, "no-reply", step("author", page, first, "answer"));
        comment("author", page, first, "<p>So.</p>");
        json(step("author", page, first, "answer"));
        assertEquals(
                "Anna Author",
                question(list("author", page), first).at("/state/by/name").asText());

        comment("designer", page, comment("engineer", page, second, "<p>Well?</p>"), "<p>So, too.</p>");
        JsonNode answered = Await.until(
                () -> question(list("author", page), second),
                question -> question.at("/state/name").asText().equals("ANSWERED"));
        assertEquals("Daniel Designer", answered.at("/state/by/name").asText());
        assertTrue(answered.get("blocking").asBoolean());
    }

    @Test
    void aDeletedCommentBlocksNoMoreAndIsStillInTheList() {
        long page = spec("Deleted");
        long comment = comment("engineer", page, 0, "<p>Never mind.</p>");
        JsonNode asked = json(ask("engineer", page, comment, "FREE", true));
        assertEquals(1, asked.at("/spec/review/questions/blocking").asInt());

        assertEquals(
                204,
                products.send(Product.CONFLUENCE, "DELETE", "/rest/api/content/" + comment, "engineer", "")
                        .statusCode());

        JsonNode gone = Await.until(
                () -> question(list("author", page), comment),
                question -> question.at("/state/name").asText().equals("GONE"));
        assertTrue(gone.get("text").isNull());
        assertTrue(gone.at("/state/by").isNull());
        assertEquals(0, list("author", page).get("blocking").asInt());
        assertProblem(404, "no-comment", ask("engineer", page, comment, "FREE", true));
    }

    @Test
    void onlyACommentOfThePageIsAQuestionOfItWhateverElseHasThatId() {
        long page = spec("Own");
        long other = spec("Other");
        long comment = comment("engineer", other, 0, "<p>Elsewhere.</p>");

        assertProblem(404, "no-comment", ask("engineer", page, comment, "FREE", false));
        assertProblem(404, "no-comment", ask("engineer", page, other, "FREE", false));
        assertProblem(404, "no-comment", ask("engineer", page, 1, "FREE", false));
        assertProblem(400, "unknown-lens", ask("engineer", page, comment, "<script>", false));
    }

    @Test
    void somebodyWhoLostThePageIsSpokenForByTheApprover() {
        long page = spec("Restricted later");
        json(confluence.spec("author", page, "PUT", "/approver", "{\"userName\":\"designer\"}"));
        long comment = comment("engineer", page, 0, "<p>Why?</p>");
        json(ask("engineer", page, comment, "FREE", true));
        confluence.restrict("author", page, "author", "designer", "product");

        assertEquals(404, step("engineer", page, comment, "resolution").statusCode());
        assertProblem(403, "not-the-asker", step("product", page, comment, "resolution"));
        assertTrue(question(list("designer", page), comment).at("/may/resolve").asBoolean());
        assertEquals(200, step("designer", page, comment, "resolution").statusCode());
    }

    @Test
    void theDriverPutsOffWithAReasonAndTheAskerAsksAgain() {
        long page = spec("Carried");
        long comment = comment("engineer", page, 0, "<p>And then?</p>");
        json(ask("engineer", page, comment, "FREE", true));

        assertProblem(
                403,
                "not-the-driver",
                confluence.spec("engineer", page, "POST", "/questions/" + comment + "/carrying", "{}"));
        json(confluence.spec(
                "author", page, "POST", "/questions/" + comment + "/carrying", "{\"reason\":\"<b>Later</b>\"}"));
        JsonNode carried = question(list("engineer", page), comment);
        assertEquals("<b>Later</b>", carried.get("reason").asText());
        assertTrue(carried.at("/may/askAgain").asBoolean());
        assertProblem(403, "not-the-asker", ask("product", page, comment, "FREE", true));

        JsonNode again = json(ask("engineer", page, comment, "FREE", true));
        assertEquals(1, again.at("/spec/review/questions/blocking").asInt());
    }

    @Test
    void moreTimeAlwaysBlocks() {
        long page = spec("Time");
        long comment = comment("engineer", page, 0, "<p>Until Monday.</p>");

        JsonNode asked = question(
                json(confluence.spec(
                        "engineer",
                        page,
                        "POST",
                        "/questions",
                        "{\"commentId\":" + comment + ",\"kind\":\"NEEDS_TIME\",\"blocking\":false}")),
                comment);

        assertEquals("NEEDS_TIME", asked.get("kind").asText());
        assertTrue(asked.get("blocking").asBoolean());
    }

    @Test
    void whoeverMayNotCommentIsToldSoAndMayMarkWhatIsThere() {
        long page = spec("Silent");
        long comment = comment("engineer", page, 0, "<p>Why?</p>");
        permission("revoke");
        try {
            JsonNode questions = list("product", page);
            assertTrue(questions.get("cannotComment").asText().startsWith("Confluence does not let you"));
            assertTrue(questions.get("ask").asBoolean());
            assertTrue(list("designer", page).get("cannotComment").isNull());
            assertEquals(200, ask("product", page, comment, "FREE", false).statusCode());
            assertFalse(
                    question(list("product", page), comment).at("/may/answer").asBoolean());
            assertTrue(
                    question(list("designer", page), comment).at("/may/answer").asBoolean());
        } finally {
            permission("grant");
        }
    }

    @Test
    void commentsThatAreNoQuestionsAreOfferedTheLatestFirst() {
        long page = spec("Offered");
        long asked = comment("engineer", page, 0, "<p>Asked.</p>");
        long reply = comment("author", page, asked, "<p>Reply.</p>");
        long latest = comment("product", page, 0, "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
        json(ask("engineer", page, asked, "FREE", false));

        JsonNode comments = json(confluence.spec("author", page, "GET", "/questions/comments", ""));

        assertEquals(2, comments.get("comments").size());
        assertEquals(latest, comments.at("/comments/0/commentId").asLong());
        assertEquals(
                "<script>alert(1)</script>", comments.at("/comments/0/text").asText());
        assertEquals(reply, comments.at("/comments/1/commentId").asLong());
        assertTrue(comments.at("/comments/1/mine").asBoolean());
        assertTrue(comments.get("cursor").isNull());
    }

    @Test
    void aCommentOfTenThousandCharactersIsTakenAndItsBeginningShown() {
        long page = spec("Long");
        long comment = comment("engineer", page, 0, "<p>" + "word ".repeat(2_000) + "</p>");

        JsonNode asked = question(json(ask("engineer", page, comment, "FREE", false)), comment);

        String text = asked.get("text").asText();
        assertTrue(text.length() <= 601 && text.endsWith("word…"), text);
    }

    /** Nothing of a comment is kept by us: what somebody changed or hid is no longer read. */
    @Test
    void theListGoesOnWhereItEndedAndEndsAtTheLast() {
        long page = spec("Many");
        for (int i = 0; i < 23; i++) {
            json(ask("engineer", page, comment("engineer", page, 0, "<p>No " + i + "</p>"), "FREE", i == 22));
        }

        JsonNode first = json(confluence.spec("author", page)).at("/spec/review/questions");
        assertEquals(20, first.get("questions").size());
        assertEquals(23, first.get("open").asInt());
        assertEquals("No 22", first.at("/questions/0/text").asText());
        JsonNode rest = json(confluence.spec(
                "author",
                page,
                "GET",
                "/questions?cursor=" + first.get("cursor").asText(),
                ""));
        assertEquals(3, rest.get("questions").size());
        assertEquals("No 21", rest.at("/questions/2/text").asText());
        assertTrue(rest.get("cursor").isNull());
        assertProblem(400, "bad-cursor", confluence.spec("author", page, "GET", "/questions?cursor=x", ""));
    }

    private static long spec(String title) {
        long id = confluence.createPage("author", "Question: " + title, MACRO + "<p>Text</p>");
        confluence.registered("author", id);
        return id;
    }

    private static long comment(String user, long page, long parent, String storage) {
        ObjectNode comment = JSON.createObjectNode().put("type", "comment");
        comment.putObject("container").put("type", "page").put("id", Long.toString(page));
        if (parent > 0) {
            comment.putArray("ancestors").addObject().put("id", Long.toString(parent));
        }
        comment.putObject("body").putObject("storage").put("value", storage).put("representation", "storage");
        return json(products.send(Product.CONFLUENCE, "POST", "/rest/api/content", user, comment.toString()))
                .get("id")
                .asLong();
    }

    private static void permission(String verb) {
        String path = "/rest/api/space/DEMO/permissions/user/" + products.userKey("product") + "/" + verb;
        String comments = "[{\"targetType\":\"comment\",\"operationKey\":\"create\"}]";
        assertEquals(
                204,
                products.send(Product.CONFLUENCE, "PUT", path, "admin", comments)
                        .statusCode());
    }

    private static HttpResponse<String> ask(String user, long page, long comment, String lens, boolean blocking) {
        return confluence.spec(
                user,
                page,
                "POST",
                "/questions",
                JSON.createObjectNode()
                        .put("commentId", comment)
                        .put("lens", lens)
                        .put("blocking", blocking)
                        .toString());
    }

    private static HttpResponse<String> step(String user, long page, long comment, String step) {
        return confluence.spec(user, page, "POST", "/questions/" + comment + "/" + step, "");
    }

    private static JsonNode list(String user, long page) {
        return json(confluence.spec(user, page, "GET", "/questions", ""));
    }

    /** The question of a comment, in the panel or in the list. */
    private static JsonNode question(JsonNode answer, long comment) {
        JsonNode questions = answer.has("spec") ? answer.at("/spec/review/questions") : answer;
        for (JsonNode question : questions.get("questions")) {
            if (question.get("commentId").asLong() == comment) {
                return question;
            }
        }
        throw new AssertionError(answer.toString());
    }

    private static void assertProblem(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(code, body(answer).get("code").asText());
    }
}
