package org.groundbreak.sandbox.web.fragments;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;
import org.groundbreak.sandbox.web.CurrentRequest;

/** The module types {@code <web-item>}, {@code <web-section>} and {@code <web-panel>}. */
public final class FragmentTypes {
    private final Function<InstalledPlugin, TemplateRenderer> renderers;

    /** @param renderers the template renderer of each plugin */
    public FragmentTypes(Function<InstalledPlugin, TemplateRenderer> renderers) {
        this.renderers = renderers;
    }

    public ModuleInstance item(ModuleElement xml, InstalledPlugin plugin) {
        xml.strict(
                Set.of("section"),
                Set.of("label", "link", "condition", "conditions", "param", "resource", "styleClass", "tooltip"));
        return new Item(xml, plugin);
    }

    public ModuleInstance section(ModuleElement xml, InstalledPlugin plugin) {
        xml.strict(Set.of("location"), Set.of("label", "condition", "conditions"));
        return new Section(xml, plugin);
    }

    public ModuleInstance panel(ModuleElement xml, InstalledPlugin plugin) {
        xml.strict(
                Set.of("location"),
                Set.of("label", "condition", "conditions", "resource", "context-provider", "param"));
        return new Panel(xml, plugin, renderers);
    }

    private static final class Item extends Fragment implements WebItem {
        Item(ModuleElement xml, InstalledPlugin plugin) {
            super(xml, plugin);
            if (xml.child("link").map(link -> link.text().contains("$")).orElse(false)) {
                throw new NotModelled("Velocity in <link> of <web-item key=\"" + xml.key() + "\">");
            }
        }

        @Override
        public String section() {
            return xml().required("section");
        }

        @Override
        public String url(Map<String, Object> context) {
            String link = xml().child("link").map(ModuleElement::text).orElse("");
            String contextPath =
                    CurrentRequest.get().map(r -> r.getContextPath()).orElse("");
            return link.startsWith("/") ? contextPath + link : link;
        }

        @Override
        public String linkId() {
            return xml().child("link").flatMap(link -> link.attribute("linkId")).orElse("");
        }

        @Override
        public Map<String, String> params() {
            return xml().params();
        }
    }

    private static final class Section extends Fragment implements WebSection {
        Section(ModuleElement xml, InstalledPlugin plugin) {
            super(xml, plugin);
        }

        @Override
        public String location() {
            return xml().required("location");
        }
    }
}
