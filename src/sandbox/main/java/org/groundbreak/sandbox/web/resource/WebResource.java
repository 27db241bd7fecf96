package org.groundbreak.sandbox.web.resource;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;

/** A {@code <web-resource>}: files, what they depend on, and where they appear by themselves. */
public record WebResource(ModuleElement xml, InstalledPlugin plugin) implements ModuleInstance {
    private static final Set<String> TRANSFORMERS = Set.of("jsI18n", "soyTransformer");

    public WebResource {
        xml.strict(Set.of(), Set.of("resource", "context", "dependency", "transformation"));
        for (ModuleElement resource : xml.children("resource")) {
            if (!resource.required("type").equals("download")
                    || resource.required("name").endsWith("/")) {
                throw new NotModelled("a folder, or another type than download, in <web-resource>");
            }
        }
        for (ModuleElement transformation : xml.children("transformation")) {
            for (ModuleElement transformer : transformation.children("transformer")) {
                if (!TRANSFORMERS.contains(transformer.required("key"))) {
                    throw new NotModelled("transformer " + transformer.required("key"));
                }
            }
        }
    }

    /** The names of the files as they appear in addresses. */
    List<String> names() {
        return xml.children("resource").stream().map(r -> r.required("name")).toList();
    }

    /** Where in the jar the file of this name is. */
    Optional<String> location(String name) {
        return xml.children("resource").stream()
                .filter(r -> r.required("name").equals(name))
                .map(r -> r.required("location").replaceFirst("^/", ""))
                .findFirst();
    }

    /** Whether the file at this location passes through the transformer. */
    boolean isTransformed(String location, String transformer) {
        return xml.children("transformation").stream()
                .filter(t -> location.endsWith("." + t.required("extension")))
                .flatMap(t -> t.children("transformer").stream())
                .anyMatch(t -> t.required("key").equals(transformer));
    }
}
