package org.groundbreak.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.UUID;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Soy with Atlassian's compiler; npm fetches it once into the build folder. */
@Tag("npm")
class SoyTest extends SandboxTest {
    private static final Path NPM = Path.of("target", "npm");

    @Test
    void givenASoyFileWhenDownloadedThenItIsAScriptInTheLanguageAsked() throws Exception {
        new Npm(NPM, System.out).install();
        Options options = Options.of(folder)
                .only(Product.CONFLUENCE, 0)
                .factory(Product.CONFLUENCE, host -> new BareProduct())
                .database(Product.CONFLUENCE, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                .nodeModules(NPM.resolve("node_modules").toAbsolutePath());
        TinyPlugin plugin = TinyPlugins.right()
                .file("tiny.properties", "a.b=It''s\nc=For {0}\n")
                .file("tiny_de.properties", "a.b=Es ist\n")
                .file(
                        "soy/tiny.soy",
                        "{namespace Tiny.T}\n\n/** @param x */\n{template .page}\n"
                                + "<p>{getText('a.b')} {getText('c', $x)}</p>\n{/template}\n")
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"tiny\"/>")
                .module("<web-resource key=\"wizard\"><transformation extension=\"soy\">"
                        + "<transformer key=\"soyTransformer\"/></transformation>"
                        + "<resource type=\"download\" name=\"tiny-soy.js\" location=\"/soy/tiny.soy\"/>"
                        + "</web-resource>");
        start(Product.CONFLUENCE, options, plugin);
        assertEquals("", problems());

        String english = get("/download/resources/" + TinyPlugin.KEY + ":wizard/tiny-soy.js?locale=en", null)
                .body();
        String german = get("/download/resources/" + TinyPlugin.KEY + ":wizard/tiny-soy.js?locale=de", null)
                .body();

        assertTrue(english.contains("Tiny.T.page = function"), english);
        assertTrue(english.contains("soy.$$escapeHtml(\"It\\'s\")"), english);
        assertTrue(english.contains("AJS.format(\"For {0}\",opt_data.x)"), english);
        assertTrue(german.contains("soy.$$escapeHtml(\"Es ist\")"), german);
    }
}
