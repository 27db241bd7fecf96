package org.groundbreak.sandbox.web.resource;

import java.util.List;
import java.util.Optional;
import org.groundbreak.sandbox.plugins.ModuleElement;

/** Which file in a jar a {@code <resource type="download">} means. */
final class Locations {
    private Locations() {}

    static Optional<String> find(List<ModuleElement> resources, String name) {
        for (ModuleElement resource : resources) {
            String declared = resource.required("name");
            String location = resource.required("location").replaceFirst("^/", "");
            if (declared.equals(name)) {
                return Optional.of(location);
            }
            if (declared.endsWith("/") && name.startsWith(declared) && !name.contains("..")) {
                return Optional.of(location + name.substring(declared.length()));
            }
        }
        return Optional.empty();
    }
}
