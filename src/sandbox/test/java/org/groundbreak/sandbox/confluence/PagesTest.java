package org.groundbreak.sandbox.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagesTest extends ConfluenceTest {
    @Test
    void givenAPage_thenItHasTheMetaTagsTheMenuItemAndTheMacro() {
        String id = page("Spec", "<ac:structured-macro ac:name=\"log\"/>");

        long before = System.currentTimeMillis();
        String html = get("/pages/viewpage.action?pageId=" + id, "engineer").body();
        long requestedAt = Long.parseLong(
                html.replaceAll("(?s).*<meta name=\"confluence-request-time\" content=\"(\\d+)\">.*", "$1"));

        assertTrue(before <= requestedAt && requestedAt <= System.currentTimeMillis(), html);
        assertTrue(html.contains("<meta name=\"ajs-page-id\" content=\"" + id + "\">"));
        assertTrue(html.contains("<meta name=\"ajs-page-version\" content=\"1\">"));
        assertTrue(html.contains("<meta name=\"ajs-space-key\" content=\"DEMO\">"));
        assertTrue(html.contains("id=\"tiny-item\""));
        assertTrue(html.contains("<p class=\"tiny\">null seen by engineer"));
        assertFalse(html.contains("$"), html);
    }

    @Test
    void givenAnOldVersion_thenItIsShownUnderItsOwnIdAndSaysSo() {
        String id = page("Spec", "<p>first</p>");
        put("/rest/api/content/" + id, "engineer", content("Spec", "<p>second</p>", 2));
        String history =
                get("/pages/viewpreviousversions.action?pageId=" + id, "author").body();
        String oldId = history.replaceAll("(?s).*pageId=(\\d+)\">v. 1<.*", "$1");

        String html = get("/pages/viewpage.action?pageId=" + oldId, "author").body();

        assertTrue(html.contains("<p>first</p>") && html.contains("page-history-warning"));
        assertTrue(html.contains("<meta name=\"ajs-latest-page-id\" content=\"" + id + "\">"));
        assertFalse(html.contains("editPageLink"));
    }

    @Test
    void givenTwoVersions_thenTheirDifferenceIsShownWhicheverIsNamedFirstAndNothingElse() {
        String id = page("Spec", "<p>stays</p><p>goes</p><p>ends</p>");
        put("/rest/api/content/" + id, "author", content("Spec", "<p>stays</p><p>comes</p><p>ends</p>", 2));
        String path = "/pages/diffpagesbyversion.action?pageId=" + id + "&selectedPageVersions=";

        assertEquals(
                "<pre class=\"same\">&lt;p&gt;stays&lt;/p&gt;</pre>"
                        + "<pre class=\"removed\"><del>&lt;p&gt;goes&lt;/p&gt;</del></pre>"
                        + "<pre class=\"added\"><ins>&lt;p&gt;comes&lt;/p&gt;</ins></pre>"
                        + "<pre class=\"same\">&lt;p&gt;ends&lt;/p&gt;</pre>",
                lines(path + "1&selectedPageVersions=2"));
        assertEquals(lines(path + "1&selectedPageVersions=2"), lines(path + "2&selectedPageVersions=1"));
        assertEquals(404, get(path + "1&selectedPageVersions=3", "engineer").statusCode());
        assertEquals(404, get(path + "1&selectedPageVersions=2", "outsider").statusCode());
    }

    private String lines(String path) {
        return get(path, "engineer").body().replaceAll("(?s).*<div id=\"page-diffs\">|</div>.*|\\R", "");
    }

    @Test
    void givenPagesBelowPages_thenTheDashboardShowsEachOnceBelowItsParent() {
        String home = get("/display/DEMO", "engineer")
                .body()
                .replaceAll("(?s).*<meta name=\"ajs-page-id\" content=\"(\\d+)\">.*", "$1");
        String parent = child("Parent", home);
        String first = child("First", parent);
        child("Deep", first);
        child("Second", parent);

        String tree = get("/dashboard.action", "engineer").body().replaceAll("(?s).*<ul class=\"page-tree\">", "");
        String titles = tree.replaceAll("(?s)</section>.*", "").replaceAll("(?s)<(?!/?[ou]l)[^>]*>|\\s+", "");

        assertEquals("DemoHome<ul>Parent<ul>First<ul>Deep</ul>Second</ul></ul></ul>", titles);
    }

    private String child(String title, String parentId) {
        String json = content(title, "<p/>", 0).replaceFirst("\\{", "{\"ancestors\":[{\"id\":\"" + parentId + "\"}],");
        return tree(post("/rest/api/content", "author", json)).path("id").asText();
    }

    @Test
    void givenAMalformedBody_thenTheCheckNamesThePlace() {
        HttpResponse<String> answer = post("/sandbox/editor/preview", "author", "{\"body\":\"<p>\\n<b></p>\"}");

        assertEquals(2, tree(answer).path("line").asInt());
    }

    @Test
    void givenAMacroOfThePlugin_thenTheEditorHasItsForm() {
        String id = page("Spec", "<p/>");

        String html = get("/pages/editpage.action?pageId=" + id, "author").body();

        assertTrue(html.contains("&quot;name&quot;:&quot;who&quot;,&quot;type&quot;:&quot;username&quot;"), html);
        assertFalse(html.contains("secret"), html);
        assertTrue(get("/rest/api/user?username=engineer", "author").body().contains("\"userKey\":\"ff808081"));
    }

    @Test
    void givenAFormWithoutToken_thenItIsRefused() {
        String id = page("Spec", "<p>1</p>");

        HttpResponse<String> answer = send(request("/pages/editpage.action", "author")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("pageId=" + id + "&version=1&title=x&body=y"))
                .build());

        assertEquals(403, answer.statusCode());
    }

    @Test
    void givenNobody_thenTheLoginPageComesFirstAndAnOutsiderSeesNoSpace() {
        String id = page("Spec", "<p/>");

        HttpResponse<String> anonymous = get("/pages/viewpage.action?pageId=" + id, null);

        assertEquals(302, anonymous.statusCode());
        assertTrue(anonymous.headers().firstValue("Location").orElse("").contains("/login?os_destination="));
        assertEquals(404, get("/pages/viewpage.action?pageId=" + id, "outsider").statusCode());
        assertFalse(get("/", "outsider").body().contains("Demo Home"));
        assertTrue(get("/", "author").body().contains("Demo Home"));
    }

    @Test
    void givenARestrictionSetInItsForm_thenOnlyThoseNamedSeeThePageAndANameNobodyHasIsRefused() {
        String id = page("Secret", "<p/>");
        String path = "/pages/restrictions.action";

        assertEquals(
                302,
                form(path, "author", Map.of("pageId", id, "read", "author, admin", "update", ""))
                        .statusCode());

        assertEquals(404, get("/pages/viewpage.action?pageId=" + id, "engineer").statusCode());
        String shown = get(path + "?pageId=" + id, "admin").body();
        assertTrue(shown.contains("name=\"read\" value=\"admin, author\""), shown);
        assertEquals(
                404,
                form(path, "author", Map.of("pageId", id, "read", "nobody", "update", ""))
                        .statusCode());
        assertEquals(404, get("/pages/viewpage.action?pageId=" + id, "engineer").statusCode());
    }

    @Test
    void givenAnAdministrator_thenReadOnlyModeStopsSaving() {
        HttpResponse<String> on = send(request("/admin/console.action", "admin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString("readOnly=true"))
                .build());

        assertEquals(302, on.statusCode());
        assertEquals(
                405,
                post("/rest/api/content", "author", content("X", "<p/>", 0)).statusCode());
        assertEquals(403, get("/admin/console.action", "author").statusCode());
    }
}
