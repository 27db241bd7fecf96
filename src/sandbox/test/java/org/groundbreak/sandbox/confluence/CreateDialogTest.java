package org.groundbreak.sandbox.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
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
        assertEquals("Tiny.howTo", item.path("howToUseTemplate").asText());
        JsonNode blueprint =
                tree(get(BASE + "blueprints/get?blueprintModuleCompleteKey=org.example.tiny:tiny", "author"));
        assertEquals(
                item.path("contentBlueprintId").asText(), blueprint.path("id").asText());
        assertEquals(401, get(BASE + "blueprints/web-items?spaceKey=DEMO", null).statusCode());
    }

    @Test
    void givenAnIcon_thenTheDialogGetsItsAddressAndTheBrowserItsFileAsTheTypeThatTheDescriptorNames() {
        String address = tree(get(BASE + "blueprints/web-items?spaceKey=DEMO", "author"))
                .at("/0/iconURL")
                .asText();
        String path = "/download/resources/org.example.tiny:create/icon";

        HttpResponse<String> icon = get(path, "author");

        assertTrue(address.endsWith(path), address);
        assertEquals("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", icon.body());
        assertTrue(icon.headers().firstValue("Content-Type").orElse("").startsWith("image/svg+xml"));
        assertEquals(
                404,
                get("/download/resources/org.example.tiny:create/other", "author")
                        .statusCode());
    }

    @Test
    void givenCreateResultEdit_thenADraftIsMadeAndThePageComesWithItsIndexPageWhenItIsSaved() {
        JsonNode draft = tree(post(BASE + "content-blueprint/create-draft", "author", order("a < b")));
        String id = draft.path("draftId").asText();
        assertEquals(404, get("/rest/api/content/" + id, "engineer").statusCode());
        String editor = get("/pages/editpage.action?pageId=" + id, "author").body();
        assertTrue(editor.contains("value=\"Tiny a &lt; b\""), editor);
        assertTrue(editor.contains("&lt;h1&gt;a &amp;lt; b&lt;/h1&gt;&lt;p&gt;in DEMO&lt;/p&gt;"), editor);

        HttpResponse<String> saved = form(
                "/pages/editpage.action",
                "author",
                Map.of(
                        "pageId",
                        id,
                        "version",
                        "1",
                        "title",
                        "My tiny page",
                        "body",
                        "<ac:structured-macro ac:name=\"log\"/>"));

        assertEquals(302, saved.statusCode());
        JsonNode page = tree(get("/rest/api/content/" + id + "?expand=version,ancestors", "engineer"));
        assertEquals("My tiny page", page.path("title").asText());
        assertEquals(1, page.at("/version/number").asInt());
        assertEquals("tiny-index", page.at("/ancestors/1/title").asText());
        String index = page.at("/ancestors/1/id").asText();
        assertTrue(body(index).contains("<p>All of tiny-index</p>"), body(index));
        String view = get("/pages/viewpage.action?pageId=" + id, "engineer").body();
        assertTrue(view.contains("<li class=\"aui-label\">tiny-index</li>"), view);
        assertTrue(view.contains("labelled 1"), view);
    }

    @Test
    void givenATakenTitle_whenTheDraftIsSaved_thenTheEditorSaysSoAndNothingIsLost() {
        page("Taken", "<p/>");
        String id = tree(post(BASE + "content-blueprint/create-draft", "author", order("x")))
                .path("draftId")
                .asText();

        HttpResponse<String> refused = form(
                "/pages/editpage.action",
                "author",
                Map.of("pageId", id, "version", "1", "title", "Taken", "body", "<p>typed</p>"));

        assertEquals(200, refused.statusCode());
        assertTrue(refused.body().contains("A page already exists with the title Taken in the space with key DEMO"));
        assertTrue(refused.body().contains("&lt;p&gt;typed&lt;/p&gt;"));
    }

    @Test
    void givenAnIndexPageThatSomebodyHasChanged_whenAnotherPageIsMade_thenItStaysAsItIs() {
        String index = page("tiny-index", "<p>Ours</p>");
        String id = tree(post(BASE + "content-blueprint/create-draft", "author", order("x")))
                .path("draftId")
                .asText();

        form(
                "/pages/editpage.action",
                "author",
                Map.of("pageId", id, "version", "1", "title", "Below", "body", "<p/>"));

        JsonNode page = tree(get("/rest/api/content/" + id + "?expand=ancestors", "engineer"));
        assertEquals(
                index,
                page.at("/ancestors")
                        .get(page.at("/ancestors").size() - 1)
                        .path("id")
                        .asText());
        assertTrue(body(index).contains("<p>Ours</p>"), body(index));
    }

    private String body(String id) {
        return get("/rest/api/content/" + id + "?expand=body.storage", "author").body();
    }

    private static String order(String subject) {
        return "{\"spaceKey\":\"DEMO\",\"contentBlueprintId\":\"org.example.tiny:tiny\",\"title\":\"\",\"context\":{\"subject\":\""
                + subject + "\"}}";
    }
}
