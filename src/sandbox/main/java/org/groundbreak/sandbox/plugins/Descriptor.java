package org.groundbreak.sandbox.plugins;

import com.atlassian.plugin.PluginParseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.groundbreak.sandbox.host.Product;
import org.xml.sax.SAXException;

/** {@code atlassian-plugin.xml} of a plugin, version 2 of the format, as one product reads it. */
record Descriptor(ModuleElement root) {
    private static final Set<String> NOT_MODULES = Set.of("plugin-info", "resource");
    private static final Set<String> TRANSFORMED_ONLY = Set.of("component", "component-import");

    /** @throws PluginParseException if it cannot be read, or says what a plugin with a key may not say */
    static Descriptor read(URL url, String pluginKey) {
        try (InputStream in = url.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // Nodes that are made when they are first read are not for several readers, not even their attributes.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            Descriptor result = new Descriptor(
                    new ModuleElement(factory.newDocumentBuilder().parse(in).getDocumentElement()));
            result.check(pluginKey);
            return result;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new PluginParseException("Cannot parse XML plugin descriptor: " + e.getMessage());
        }
    }

    private void check(String pluginKey) {
        if (!root.attribute("plugins-version").equals(Optional.of("2"))) {
            throw new PluginParseException("plugins-version is not 2");
        }
        if (!root.key().equals(pluginKey)) {
            throw new PluginParseException("The key in atlassian-plugin.xml is '" + root.key()
                    + "', Atlassian-Plugin-Key is '" + pluginKey + "'");
        }
        for (ModuleElement element : root.children()) {
            if (TRANSFORMED_ONLY.contains(element.name())) {
                throw new PluginParseException("atlassian-plugin.xml contains a definition of " + element.name()
                        + ". This is not allowed when Atlassian-Plugin-Key is set.");
            }
        }
    }

    List<ModuleElement> resources() {
        return root.children("resource");
    }

    /** The locations of the {@code <resource type="i18n">} elements, in order. */
    List<String> textLocations() {
        return resources().stream()
                .filter(r -> r.required("type").equals("i18n"))
                .map(r -> r.required("location"))
                .toList();
    }

    /** The modules that apply to the product and are not disabled by themselves, in the order of the file. */
    List<ModuleElement> modules(Product product) {
        return root.children().stream()
                .filter(m -> !NOT_MODULES.contains(m.name()))
                .filter(m ->
                        m.attribute("application").map(product.key()::equals).orElse(true))
                .filter(m -> !m.attribute("state").equals(Optional.of("disabled")))
                .toList();
    }
}
