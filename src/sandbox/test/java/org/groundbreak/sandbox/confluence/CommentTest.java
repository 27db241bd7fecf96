package org.groundbreak.sandbox.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments over REST and on the page. */
class CommentTest extends ConfluenceTest {
    private String page;

    @BeforeEach
    void makePage() {
        page = page("Spec", "<p>a</p>");
    }

    @Test
    void givenACommentAndAReply_thenBothAreListedAndTheReplyKnowsWhatItRepliesTo() {
        String comment = comment("engineer", null, "<p>Why?</p>");
        String reply = comment("author", comment, "<p>Because.</p>");

        assertEquals(1, list("").size());
        JsonNode all = list("&depth=all");
        assertEquals(2, all.size());
        assertEquals(reply, all.at("/1/id").asText());
        assertEquals(comment, all.at("/1/ancestors/0/id").asText());
        assertEquals("<p>Because.</p>", all.at("/1/body/storage/value").asText());
        assertEquals("author", all.at("/1/history/createdBy/username").asText());
    }

    @Test
    void givenADeletedComment_thenItIsGoneAndItsReplyIsStillThere() {
        String comment = comment("engineer", null, "<p>Why?</p>");
        comment("author", comment, "<p>Because.</p>");

        assertEquals(403, delete(comment, "product").statusCode());
        assertEquals(204, delete(comment, "engineer").statusCode());

        assertEquals(404, get("/rest/api/content/" + comment, "engineer").statusCode());
        assertEquals("Because.", list("").at("/0/body/storage/value").asText().replaceAll("</?p>", ""));
    }

    @Test
    void givenAPageThatIsHidden_thenItsCommentsAreToo() {
        String comment = comment("engineer", null, "<p>Why?</p>");
        put(
                "/rest/api/content/" + page + "/restriction",
                "author",
                "[{\"operation\":\"read\",\"restrictions\":{\"user\":[{\"username\":\"author\"}]}}]");

        assertEquals(404, get("/rest/api/content/" + comment, "engineer").statusCode());
        assertEquals(404, answer("engineer", comment, "<p>x</p>").statusCode());
        assertEquals(200, get("/rest/api/content/" + comment, "author").statusCode());
    }

    @Test
    void givenThePermissionToCommentIsTakenFromSomebody_thenOnlyHeMayNotUntilItIsGivenBack() {
        assertEquals(204, permission("revoke", "admin"));
        assertEquals(403, permission("revoke", "author"));

        assertEquals(403, answer("product", null, "<p>x</p>").statusCode());
        assertFalse(view("product").contains("Add comment"));
        assertTrue(view("designer").contains("Add comment"));

        assertEquals(204, permission("grant", "admin"));
        assertEquals(200, answer("product", null, "<p>x</p>").statusCode());
    }

    @Test
    void givenACommentFromTheFormOfThePage_thenWhatWasTypedIsText() {
        form(
                "/pages/doaddcomment.action",
                "designer",
                Map.of("pageId", page, "content", "<script>alert(1)</script>\nsecond"));

        assertTrue(view("author").contains("&lt;script&gt;alert(1)&lt;/script&gt;<br/>second"), view("author"));
    }

    @Test
    void givenACommentOnAPartOfTheText_thenThatIsMarkedWithoutANewVersionAndStandsAboveTheComment() {
        page = page("Inline", "<p class=\"x &amp; y\">One x &amp; y, and one x &amp; y more</p>");

        onPart("x & y", "Why <both>?");

        JsonNode read = tree(get("/rest/api/content/" + page + "?expand=body.storage,version", "author"));
        assertEquals(1, read.at("/version/number").asInt());
        assertTrue(
                read.at("/body/storage/value")
                        .asText()
                        .matches("<p class=\"x &amp; y\">One <ac:inline-comment-marker ac:ref=\"[0-9a-f-]{36}\">"
                                + "x &amp; y</ac:inline-comment-marker>, and one x &amp; y more</p>"),
                read.toString());
        assertTrue(
                view("author").contains("<blockquote class=\"comment-part\">x &amp; y</blockquote>"), view("author"));
        assertTrue(view("author").contains("Why &lt;both&gt;?"));
        assertEquals(1, list("").size());
    }

    @Test
    void givenWordsThatAreNotInTheText_thenThereIsNoComment() {
        page = page("Inline", "<p title=\"hidden\">Text</p>");

        assertEquals(404, onPart("hidden", "Why?").statusCode());

        assertEquals(0, list("").size());
    }

    @Test
    void givenABrokenBodyAnotherPagesParentOrNobodySignedIn_thenItIsRefused() {
        String other = page("Other", "<p>b</p>");
        String comment = comment("engineer", null, "<p>Why?</p>");

        assertEquals(400, answer("engineer", null, "<p>x").statusCode());
        assertEquals(401, answer(null, null, "<p>x</p>").statusCode());
        assertEquals(
                404,
                post("/rest/api/content", "engineer", body(other, comment, "<p>x</p>"))
                        .statusCode());
    }

    private HttpResponse<String> onPart(String words, String text) {
        return form("/pages/doaddcomment.action", "designer", Map.of("pageId", page, "part", words, "content", text));
    }

    private int permission(String verb, String user) {
        String product = tree(get("/rest/api/user?username=product", "admin"))
                .path("userKey")
                .asText();
        return put(
                        "/rest/api/space/DEMO/permissions/user/" + product + "/" + verb,
                        user,
                        "[{\"targetType\":\"comment\",\"operationKey\":\"create\"}]")
                .statusCode();
    }

    private String view(String user) {
        return get("/pages/viewpage.action?pageId=" + page, user).body();
    }

    private HttpResponse<String> delete(String id, String user) {
        return send(request("/rest/api/content/" + id, user).DELETE().build());
    }

    private JsonNode list(String more) {
        return tree(get(
                        "/rest/api/content/" + page + "/child/comment?expand=ancestors,body.storage,history" + more,
                        "author"))
                .path("results");
    }

    private String comment(String user, String parent, String body) {
        return tree(answer(user, parent, body)).path("id").asText();
    }

    private HttpResponse<String> answer(String user, String parent, String body) {
        return post("/rest/api/content", user, body(page, parent, body));
    }

    private static String body(String page, String parent, String body) {
        return "{\"type\":\"comment\",\"container\":{\"id\":\"" + page + "\",\"type\":\"page\"},"
                + (parent == null ? "" : "\"ancestors\":[{\"id\":\"" + parent + "\",\"type\":\"comment\"}],")
                + "\"body\":{\"storage\":{\"value\":\"" + body + "\",\"representation\":\"storage\"}}}";
    }
}
