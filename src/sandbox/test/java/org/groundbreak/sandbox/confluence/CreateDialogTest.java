package org.groundbreak.sandbox.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CreateDialogTest extends ConfluenceTest {
    private static final String BASE = "/rest/create-dialog/1.0/";

    @Test
    void givenAWebItemWithABlueprint_thenTheDialogGetsItWithItsWizard() {
        JsonNode item =
                tree(get(BASE + "blueprints/web-items?spaceKey=DEMO", "author")).get(0);

        assertEquals(
                "org.example.tiny:create", item.path("itemModuleCompleteKey").asText());
        assertEquals(
                "org.example.tiny:tiny", item.path("blueprintModuleCompleteKey").asText());
        assertEquals("Tiny.one", item.at("/wizard/pages/0/templateKey").asText());
        JsonNode blueprint =
                tree(get(BASE + "blueprints/get?blueprintModuleCompleteKey=org.example.tiny:tiny", "author"));
        assertEquals(
                item.path("contentBlueprintId").asText(), blueprint.path("id").asText());
        assertEquals(401, get(BASE + "blueprints/web-items?spaceKey=DEMO", null).statusCode());
    }

    @Test
    void givenCreateResultEdit_thenADraftIsMadeAndThePageComesWithItsIndexPageWhenItIsSaved() {
        JsonNode draft = tree(post(BASE + "content-blueprint/create-draft", "author", order("tiny", "a < b")));
        String id = draft.path("draftId").asText();
        assertEquals(404, get("/rest/api/content/" + id, "engineer").statusCode());
        String editor = get("/pages/editpage.action?pageId=" + id, "author").body();
        assertTrue(editor.contains("value=\"Tiny a &lt; b\""), editor);
        assertTrue(editor.contains("&lt;h1&gt;a &amp;lt; b&lt;/h1&gt;&lt;p&gt;in DEMO&lt;/p&gt;"), editor);

        HttpResponse<String> saved = form(
                "/pages/editpage.action",
                "author",
                Map.of("pageId", id, "version", "1", "title", "My tiny page", "body", "<p>mine</p>"));

        assertEquals(302, saved.statusCode());
        JsonNode page = tree(get("/rest/api/content/" + id + "?expand=version,ancestors,metadata.labels", "engineer"));
        assertEquals("My tiny page", page.path("title").asText());
        assertEquals(1, page.at("/version/number").asInt());
        assertEquals("tiny-index", page.at("/ancestors/1/title").asText());
        assertEquals("tiny-index", page.at("/metadata/labels/results/0/name").asText());
    }

    @Test
    void givenATakenTitle_whenTheDraftIsSaved_thenTheEditorSaysSoAndNothingIsLost() {
        page("Taken", "<p/>");
        String id = tree(post(BASE + "content-blueprint/create-draft", "author", order("tiny", "x")))
                .path("draftId")
                .asText();

        HttpResponse<String> refused = form(
                "/pages/editpage.action",
                "author",
                Map.of("pageId", id, "version", "1", "title", "Taken", "body", "<p>typed</p>"));

        assertEquals(200, refused.statusCode());
        assertTrue(refused.body().contains("A page with the title &#39;Taken&#39; already exists in this space"));
        assertTrue(refused.body().contains("&lt;p&gt;typed&lt;/p&gt;"));
    }

    @Test
    void givenCreateResultView_thenThePageIsThereAtOnceAndATakenTitleIsRefused() {
        JsonNode made = tree(post(BASE + "content-blueprint/create-content", "author", order("quick", "one")));

        assertEquals("Tiny one", made.path("title").asText());
        assertEquals(
                200,
                get("/rest/api/content/" + made.path("pageId").asText(), "engineer")
                        .statusCode());
        HttpResponse<String> again = post(BASE + "content-blueprint/create-content", "author", order("quick", "one"));
        assertEquals(400, again.statusCode());
        assertTrue(again.body().contains("already exists"));
    }

    private static String order(String blueprint, String subject) {
        return "{\"spaceKey\":\"DEMO\",\"contentBlueprintId\":\"org.example.tiny:" + blueprint
                + "\",\"title\":\"\",\"context\":{\"subject\":\"" + subject + "\"}}";
    }

    private HttpResponse<String> form(String path, String user, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, user)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
