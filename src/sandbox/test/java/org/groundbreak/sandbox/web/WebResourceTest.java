package org.groundbreak.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.groundbreak.sandbox.SandboxTest;
import org.groundbreak.sandbox.TinyPlugin;
import org.groundbreak.sandbox.TinyPlugins;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Web resources of plugins. */
class WebResourceTest extends SandboxTest {
    private static final String BASE = "/download/resources/" + TinyPlugin.KEY + ":";

    @BeforeEach
    void start() {
        start(
                Product.JIRA,
                TinyPlugins.right()
                        .file("tiny.properties", "a.b=It''s\nc=For {0} \"x\"\n")
                        .file("tiny_de.properties", "a.b=\\u00dcber\n")
                        .file("js/a.js", "x(AJS.I18n.getText('a.b'), AJS.I18n.getText(\"c\", n), I18n.getText(v));")
                        .file("js/base.js", "base();")
                        .file("css/a.css", "p {}")
                        .module("<resource type=\"i18n\" name=\"i18n\" location=\"tiny\"/>")
                        .module("<web-resource key=\"base\">"
                                + "<resource type=\"download\" name=\"base.js\" location=\"js/base.js\"/>"
                                + "</web-resource>")
                        .module("<web-resource key=\"page\"><context>atl.general</context><dependency>"
                                + TinyPlugin.KEY + ":base</dependency>"
                                + "<transformation extension=\"js\"><transformer key=\"jsI18n\"/></transformation>"
                                + "<resource type=\"download\" name=\"a.js\" location=\"js/a.js\"/>"
                                + "<resource type=\"download\" name=\"a.css\" location=\"css/a.css\"/>"
                                + "</web-resource>"));
        assertEquals("", problems());
    }

    @Test
    void givenAContextWhenAPageIsInItThenItHasTheResourceAfterItsDependency() {
        String page = get("/plugins/servlet/tiny", "author").body();

        int base = page.indexOf("<script src=\"/jira" + BASE + "base/base.js?locale=en\">");
        int script = page.indexOf("<script src=\"/jira" + BASE + "page/a.js?locale=en\">");
        assertTrue(base > 0 && script > base, page);
        assertTrue(page.contains("<link rel=\"stylesheet\" href=\"/jira" + BASE + "page/a.css?locale=en\">"), page);
    }

    @Test
    void givenJsI18nWhenDownloadedThenLiteralKeysAreTexts() {
        assertEquals(
                "x(\"It\\'s\", AJS.format(\"For {0} \\\"x\\\"\", n), I18n.getText(v));",
                get(BASE + "page/a.js?locale=en", null).body());
        assertTrue(get(BASE + "page/a.js?locale=de", null).body().startsWith("x(\"Über\""));
    }

    @Test
    void givenAPathThatNoResourceNamesWhenAskedThenItIsNotFound() {
        for (String path : List.of("page/none.js", "page/js/a.js", "page/", "page", "none/a.js")) {
            assertEquals(404, get(BASE + path, null).statusCode(), path);
        }
        assertEquals(404, get("/download/resources", null).statusCode());
    }

    @Test
    void givenTheHostsScriptWhenAskedThenItIsThere() {
        assertTrue(get("/download/static/web/host.js", null).body().contains("window.AJS = "));
        assertEquals(404, get("/download/static/web/none.js", null).statusCode());
        assertEquals(404, get("/download/static/aui/aui-prototyping.js", null).statusCode());
    }
}
