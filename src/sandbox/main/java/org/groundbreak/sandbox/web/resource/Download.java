package org.groundbreak.sandbox.web.resource;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;
import org.groundbreak.sandbox.plugins.PluginRegistry;

/**
 * A file that a descriptor offers.
 *
 * @param module of the plugin; null for a file of the plugin itself
 * @param location in the jar
 */
record Download(InstalledPlugin plugin, ModuleInstance module, String location, URL url) {

    /** @param path {@code <plugin key>:<module key>/<name>} or {@code <plugin key>/<name>} */
    static Optional<Download> find(PluginRegistry plugins, String path) {
        int end = path.indexOf('/');
        if (end < 0) {
            return Optional.empty();
        }
        String key = path.substring(0, end);
        String name = path.substring(end + 1);
        return key.contains(":")
                ? plugins.module(ModuleInstance.class, key)
                        .flatMap(m -> in(m.plugin(), m.instance(), m.xml().children("resource"), name))
                : plugins.plugin(key).flatMap(plugin -> in(plugin, null, plugin.resources(), name));
    }

    private static Optional<Download> in(
            InstalledPlugin plugin, ModuleInstance module, List<ModuleElement> resources, String name) {
        for (ModuleElement resource : resources) {
            if (resource.required("type").equals("download")) {
                String declared = resource.required("name");
                String location = resource.required("location").replaceFirst("^/", "");
                boolean below = declared.endsWith("/") && name.startsWith(declared) && !name.contains("..");
                if (below || declared.equals(name)) {
                    String file = below ? location + name.substring(declared.length()) : location;
                    return plugin.resource(file).map(url -> new Download(plugin, module, file, url));
                }
            }
        }
        return Optional.empty();
    }

    boolean isTransformed(String transformer) {
        return module instanceof WebResource resource && resource.isTransformed(location, transformer);
    }
}
