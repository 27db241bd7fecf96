package org.groundbreak.sandbox.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HostRestTest extends ConfluenceTest {
    private static final String MACRO = "<ac:structured-macro ac:name=\"log\"><ac:parameter ac:name=\"who\">x"
            + "</ac:parameter></ac:structured-macro>";

    @Test
    void givenAPageWithAMacroOfThePlugin_whenItIsRead_thenStorageIsAsGivenAndViewIsRenderedForTheReader() {
        String id = page("Spec", "<p>a&nbsp;b</p>" + MACRO);

        JsonNode read = tree(get(
                "/rest/api/content/" + id + "?expand=body.storage,body.view,version,history,space,ancestors",
                "engineer"));

        assertEquals("<p>a&nbsp;b</p>" + MACRO, read.at("/body/storage/value").asText());
        assertEquals(
                "<p>a\u00a0b</p><p class=\"tiny\">x seen by engineer after Spec, labelled 0</p>",
                read.at("/body/view/value").asText());
        assertEquals(1, read.at("/version/number").asInt());
        assertEquals("author", read.at("/history/createdBy/username").asText());
        assertEquals("DEMO", read.at("/space/key").asText());
    }

    @Test
    void givenAnUpdateWithTheNextNumber_thenItIsSavedAndTheSameAgainIs409() {
        String id = page("Spec", "<p>1</p>");

        assertEquals(
                200,
                put("/rest/api/content/" + id, "engineer", content("Spec", "<p>2</p>", 2))
                        .statusCode());
        HttpResponse<String> again = put("/rest/api/content/" + id, "designer", content("Spec", "<p>x</p>", 2));

        assertEquals(409, again.statusCode());
        assertEquals(
                "Version must be incremented on update. Current version is: 2",
                tree(again).path("message").asText());
        assertEquals(
                501,
                get("/rest/api/content/" + id + "?status=historical&version=1", "engineer")
                        .statusCode());
    }

    @Test
    void givenAQueryAboutUsers_thenWordsOfTheFullNameAreFoundInAnyCaseAndBeginningsByAnAsterisk() {
        assertEquals(
                "product designer retired",
                users("user.fullname ~ \"pROduct\" OR (user.fullname ~ \"d*\""
                        + " AND user.fullname ~ \"DAN*\") OR user.fullname ~ \"rita retired\""));
        assertEquals("", users("user.fullname ~ \"prod\""));
        JsonNode found = tree(search("type = user AND user.fullname ~ \"a*\"&limit=1", "author"));
        assertEquals(1, found.path("size").asInt());
        assertEquals(2, found.path("totalSize").asInt());
        String picture = found.at("/results/0/user/profilePicture/path").asText();
        assertEquals("/confluence/images/icons/profilepics/default.svg", picture);
        assertEquals(
                200, get(picture.substring("/confluence".length()), "author").statusCode());
    }

    @Test
    void givenAQueryThatIsNoneOrAboutSomethingElse_thenItIs400Or501AndAnonymousGets401() {
        assertEquals(
                400, search("type = user AND (user.fullname ~ \"a\"", "author").statusCode());
        assertEquals(400, search("", "author").statusCode());
        assertEquals(501, search("type = page", "author").statusCode());
        assertEquals(401, search("type = user", null).statusCode());
    }

    private String users(String terms) {
        StringBuilder names = new StringBuilder();
        tree(search("type = user AND (" + terms + ")", "author"))
                .path("results")
                .forEach(result ->
                        names.append(result.at("/user/username").asText()).append(' '));
        return names.toString().strip();
    }

    private HttpResponse<String> search(String cql, String user) {
        String[] parts = cql.split("&", 2);
        String encoded = URLEncoder.encode(parts[0], StandardCharsets.UTF_8);
        return get("/rest/api/search?cql=" + encoded + (parts.length > 1 ? "&" + parts[1] : ""), user);
    }

    @Test
    void givenATakenTitleOrAMalformedBody_thenTheAnswerIs400WithTheReason() {
        page("Spec", "<p/>");

        assertTrue(post("/rest/api/content", "author", content("spec", "<p/>", 0))
                .body()
                .contains("already exists"));
        HttpResponse<String> malformed = post("/rest/api/content", "author", content("Other", "<p>\n<b></p>", 0));

        assertEquals(400, malformed.statusCode());
        assertTrue(tree(malformed).path("message").asText().contains("[2,"));
    }

    @Test
    void givenAnOutsiderOrNobody_thenThePageDoesNotExist() {
        String id = page("Spec", "<p/>");

        assertEquals(404, get("/rest/api/content/" + id, "outsider").statusCode());
        assertEquals(404, get("/rest/api/content/" + id, null).statusCode());
        assertEquals(
                401, post("/rest/api/content", null, content("X", "<p/>", 0)).statusCode());
    }

    @Test
    void givenAViewRestriction_thenOnlyThoseNamedSeeThePage() {
        String id = page("Secret", "<p/>");

        put(
                "/rest/api/content/" + id + "/restriction",
                "author",
                "[{\"operation\":\"read\",\"restrictions\":{\"user\":[{\"type\":\"known\",\"username\":\"author\"}]}}]");

        assertEquals(404, get("/rest/api/content/" + id, "engineer").statusCode());
        assertEquals(200, get("/rest/api/content/" + id, "author").statusCode());
    }

    @Test
    void givenAPostWithoutContentTypeOrFromAPageOfAnotherSite_thenItIsRefusedAndHeadAnswersAsGet() {
        String id = page("Spec", "<p/>");
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString(content("Other", "<p/>", 0));

        assertEquals(
                415,
                send(request("/rest/api/content", "author").POST(body).build()).statusCode());
        assertEquals(
                403,
                send(request("/rest/api/content", "author")
                                .header("Content-Type", "application/json")
                                .header("Origin", "https://evil.example")
                                .POST(body)
                                .build())
                        .statusCode());
        assertEquals(
                200,
                send(request("/rest/api/content/" + id, "author")
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .build())
                        .statusCode());
    }

    @Test
    void givenATitleOfMoreThan255Characters_thenItIsRefusedAndNothingIsMade() {
        assertEquals(
                400,
                post("/rest/api/content", "author", content("x".repeat(256), "<p/>", 0))
                        .statusCode());
        assertEquals(
                200,
                post("/rest/api/content", "author", content("x".repeat(255), "<p/>", 0))
                        .statusCode());
    }

    @Test
    void givenWhatIsNotModelled_thenTheAnswerIs501AndSaysWhat() {
        String id = page("Spec", "<p/>");

        HttpResponse<String> answer = get("/rest/api/content/" + id + "/descendant/page", "author");

        assertEquals(501, answer.statusCode());
        assertTrue(answer.body().contains("not modelled: GET /rest/api/content/" + id + "/descendant/page"));
        assertEquals(
                501,
                get("/rest/api/content/" + id + "?expand=children.page", "author")
                        .statusCode());
    }
}
