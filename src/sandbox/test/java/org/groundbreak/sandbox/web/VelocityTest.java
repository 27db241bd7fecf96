package org.groundbreak.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.groundbreak.sandbox.SandboxTest;
import org.groundbreak.sandbox.TinyPlugin;
import org.groundbreak.sandbox.TinyPlugins;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.tiny.TemplatePanel;
import org.groundbreak.sandbox.web.fragments.WebPanelModule;
import org.junit.jupiter.api.Test;

/** Templates of plugins. */
class VelocityTest extends SandboxTest {
    private static final String PANEL = "<web-panel key=\"panel\" location=\"here\" class=\""
            + TemplatePanel.class.getName() + "\"><label key=\"tiny.label\"/>"
            + "</web-panel>";

    private TinyPlugin plugin(String template) {
        return TinyPlugins.right()
                .classes(TemplatePanel.class)
                .index("imports-jira", "com.atlassian.templaterenderer.TemplateRenderer")
                .file("templates/panel.vm", template)
                .file("tiny.properties", "tiny.label=It''s {0}\n")
                .file("tiny_de.properties", "tiny.label=Es ist {0}\n")
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"tiny\"/>")
                .module(PANEL);
    }

    private String html(String template, String... modules) {
        TinyPlugin plugin = plugin(template);
        for (String module : modules) {
            plugin.module(module);
        }
        start(Product.JIRA, plugin);
        PluginRegistry plugins = sandbox.host(product).plugins();
        assertEquals("", problems());
        return plugins.modules(WebPanelModule.class).get(0).instance().html(Map.of());
    }

    @Test
    void givenTextWithMarkupWhenRenderedThenItIsEscaped() {
        assertEquals("&lt;b&gt; <b>", html("$text $rawHtml"));
    }

    @Test
    void givenAMethodThatIsNotListedWhenCalledThenTheReferenceStaysAsItIs() {
        assertEquals("$row.title $row.getTitle() $row.format(1)", html("$row.title $row.getTitle() $row.format(1)"));
    }

    @Test
    void givenListedMethodsWhenCalledThenTheyAnswer() {
        String row = TemplatePanel.Row.class.getName();
        String html = html(
                "$row.title $row.format(1)",
                "<velocity-allowlist key=\"v\"><method>" + row + "#getTitle()</method><method>" + row
                        + "#format(int)</method></velocity-allowlist>");

        assertEquals("A title one:1", html);
    }

    @Test
    void givenMapsAndTextsWhenUsedThenTheyNeedNoList() {
        assertEquals("v It&#39;s 5", html("$map.key $i18n.getText('tiny.label', '5')"));
    }

    @Test
    void givenALabelKeyWhenThePanelIsAskedThenItIsInEnglishWithoutARequest() {
        start(Product.JIRA, plugin(""));

        String label = sandbox.host(product)
                .plugins()
                .modules(WebPanelModule.class)
                .get(0)
                .instance()
                .label(Map.of());

        assertTrue(label.startsWith("It's"), label);
    }
}
