package org.groundbreak.sandbox.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trash, restore, purge, copy and move over REST and from the page's menu. */
class TrashTest extends ConfluenceTest {
    private String id;

    @BeforeEach
    void makePage() {
        id = page("Spec", "<ac:structured-macro ac:name=\"log\"/>");
    }

    @Test
    void givenADeletedPage_thenItIs404UnlessItsStatusIsAskedForAndItsMacroIsRendered() {
        assertEquals(204, delete("", "author").statusCode());

        assertEquals(404, get(rest(""), "author").statusCode());
        assertEquals(404, get(rest("?status=current"), "author").statusCode());
        JsonNode trashed = tree(get(rest("?status=trashed&expand=body.view,version"), "author"));
        assertEquals("trashed", trashed.path("status").asText());
        assertTrue(trashed.at("/body/view/value").asText().contains("seen by author"), trashed.toString());
        assertEquals(404, get(rest("?status=trashed"), "outsider").statusCode());
        assertEquals(404, get("/pages/viewpage.action?pageId=" + id, "author").statusCode());
        assertEquals(404, put(rest(""), "author", content("Spec", "<p/>", 2)).statusCode());
        assertEquals(404, delete("", "author").statusCode());
    }

    @Test
    void givenAPageThatIsNotInTheTrash_whenAskedForAsTrashed_thenItIsNotFound() {
        assertEquals(404, get(rest("?status=trashed"), "author").statusCode());
        assertEquals(404, delete("?status=trashed", "admin").statusCode());
    }

    @Test
    void givenAnOldVersionOfADeletedPage_thenItIsNotFoundEither() {
        put(rest(""), "author", content("Spec", "<p>2</p>", 2));
        String history =
                get("/pages/viewpreviousversions.action?pageId=" + id, "author").body();
        String oldId = history.replaceAll("(?s).*pageId=(\\d+)\">v. 1<.*", "$1");
        assertEquals(
                200, get("/pages/viewpage.action?pageId=" + oldId, "author").statusCode());

        delete("", "author");

        assertEquals(
                404, get("/pages/viewpage.action?pageId=" + oldId, "author").statusCode());
    }

    @Test
    void givenADeletedPage_whenPutBackWithTheNextNumber_thenItIsThereAgain() {
        delete("", "author");

        assertEquals(409, restore("admin", 1).statusCode());
        assertEquals(403, restore("author", 2).statusCode());
        assertEquals(200, restore("admin", 2).statusCode());
        assertEquals("Spec", tree(get(rest(""), "engineer")).path("title").asText());
    }

    @Test
    void givenADeletedPage_whenPurgedByAnAdministrator_thenItIsGone() {
        delete("", "author");

        assertEquals(403, delete("?status=trashed", "author").statusCode());
        assertEquals(204, delete("?status=trashed", "admin").statusCode());
        assertEquals(404, get(rest("?status=trashed"), "admin").statusCode());
    }

    @Test
    void givenWhoMayOnlyView_thenHeCannotDelete() {
        put(
                rest("/restriction"),
                "author",
                "[{\"operation\":\"update\",\"restrictions\":{\"user\":[{\"username\":\"author\"}]}}]");

        assertEquals(403, delete("", "engineer").statusCode());
        assertEquals(401, delete("", null).statusCode());
        assertEquals(200, get(rest(""), "engineer").statusCode());
    }

    @Test
    void givenTheMenu_whenDeletedAndRestoredInForms_thenThePageIsThereAgain() {
        String view = get("/pages/viewpage.action?pageId=" + id, "author").body();
        assertTrue(view.contains("action-remove-content-link") && view.contains("action-copy-page-link"), view);
        assertTrue(get("/pages/removepage.action?pageId=" + id, "author").body().contains("Spec"));

        assertEquals(302, form("removepage", "author").statusCode());

        assertEquals(403, get("/pages/viewtrash.action?key=DEMO", "author").statusCode());
        assertTrue(get("/pages/viewtrash.action?key=DEMO", "admin").body().contains("<td>Spec</td>"));
        assertEquals(403, form("restorepage", "author").statusCode());
        assertEquals(302, form("restorepage", "admin").statusCode());
        assertEquals(200, get(rest(""), "author").statusCode());
    }

    @Test
    void givenATakenTitle_whenRestoredInItsForm_thenTheTrashSaysSo() {
        form("removepage", "author");
        page("Spec", "<p/>");

        HttpResponse<String> refused = form("restorepage", "admin");

        assertEquals(200, refused.statusCode());
        assertTrue(refused.body().contains("A page with this title already exists"), refused.body());
        assertEquals(302, form("purgepage", "admin").statusCode());
        assertFalse(get("/pages/viewtrash.action?key=DEMO", "admin").body().contains("<td>Spec</td>"));
    }

    @Test
    void givenTheMenu_whenCopied_thenTheEditorOpensWithADraftAndTheOriginalStays() {
        HttpResponse<String> copied = get("/pages/copypage.action?idOfPageToCopy=" + id + "&spaceKey=DEMO", "engineer");

        assertEquals(302, copied.statusCode());
        String editor = copied.headers().firstValue("Location").orElseThrow().replaceFirst(".*/confluence", "");
        String html = get(editor, "engineer").body();
        assertTrue(html.contains("value=\"Copy of Spec\""), html);
        assertEquals(404, get(editor, "author").statusCode());
        assertEquals(
                404,
                get("/pages/copypage.action?idOfPageToCopy=" + id, "outsider").statusCode());
    }

    @Test
    void givenAnotherParent_whenMovedByRestOrForm_thenThePageIsBelowIt() {
        String first = page("First", "<p/>");
        String second = page("Second", "<p/>");
        String json = content("Spec", "<p/>", 2).replaceFirst("\\{", "{\"ancestors\":[{\"id\":\"" + first + "\"}],");

        assertEquals(200, put(rest(""), "author", json).statusCode());
        assertEquals(
                first,
                tree(get(rest("?expand=ancestors"), "author"))
                        .at("/ancestors/0/id")
                        .asText());

        Map<String, String> fields = Map.of("pageId", id, "position", "append", "targetId", second);
        assertTrue(get("/pages/movepage.action?pageId=" + id, "author").body().contains("DEMO: Second"));
        assertEquals(302, form("/pages/movepage.action", "author", fields).statusCode());
        assertEquals(
                second,
                tree(get(rest("?expand=ancestors"), "author"))
                        .at("/ancestors/0/id")
                        .asText());
    }

    private String rest(String more) {
        return "/rest/api/content/" + id + more;
    }

    private HttpResponse<String> delete(String more, String user) {
        return send(request(rest(more), user).DELETE().build());
    }

    private HttpResponse<String> restore(String user, int version) {
        String json = "{\"id\":\"" + id + "\",\"status\":\"current\",\"version\":{\"number\":" + version + "}}";
        return put(rest(""), user, json);
    }

    private HttpResponse<String> form(String action, String user) {
        return form("/pages/" + action + ".action", user, Map.of("pageId", id, "key", "DEMO"));
    }
}
