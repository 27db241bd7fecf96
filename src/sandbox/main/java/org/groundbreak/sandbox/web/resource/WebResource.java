package org.groundbreak.sandbox.web.resource;

import java.util.List;
import java.util.Set;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;

/** A {@code <web-resource>}: files, what they depend on, and where they appear by themselves. */
public final class WebResource implements ModuleInstance {
    private static final Set<String> TRANSFORMERS = Set.of("jsI18n", "soyTransformer");

    private final ModuleElement xml;

    public WebResource(ModuleElement xml, InstalledPlugin plugin) {
        this.xml = xml.strict(Set.of(), Set.of("resource", "context", "dependency", "transformation"));
        for (ModuleElement transformation : xml.children("transformation")) {
            for (ModuleElement transformer : transformation.children("transformer")) {
                if (!TRANSFORMERS.contains(transformer.required("key"))) {
                    throw new NotModelled("transformer " + transformer.required("key"));
                }
            }
        }
    }

    List<String> contexts() {
        return xml.children("context").stream().map(ModuleElement::text).toList();
    }

    List<String> dependencies() {
        return xml.children("dependency").stream().map(ModuleElement::text).toList();
    }

    /** The names of the files as they appear in addresses. */
    List<String> names() {
        return xml.children("resource").stream()
                .filter(r -> r.required("type").equals("download"))
                .map(r -> r.required("name"))
                .toList();
    }

    boolean usesSoy() {
        return isTransformed(".soy", "soyTransformer");
    }

    /** Whether files whose location ends so pass through the transformer. */
    boolean isTransformed(String location, String transformer) {
        return xml.children("transformation").stream()
                .filter(t -> location.endsWith("." + t.required("extension")))
                .flatMap(t -> t.children("transformer").stream())
                .anyMatch(t -> t.required("key").equals(transformer));
    }
}
