package org.groundbreak.sandbox.plugins;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/** A plugin as modules and products see it. */
public interface InstalledPlugin {
    String key();

    String name();

    String version();

    /** The class through the plugin's bundle. */
    Class<?> loadClass(String name) throws ClassNotFoundException;

    ClassLoader classLoader();

    /**
     * A new instance: of a class of the plugin with its constructor filled from the plugin's Spring context, of a class
     * of the host (a condition, say) from the host's services and {@link org.groundbreak.sandbox.host.HostContext}.
     *
     * @throws IllegalStateException with the product's sentence if the plugin has no Spring context
     */
    <T> T create(Class<T> type);

    /** A file of the plugin's jar; no leading slash. */
    Optional<URL> resource(String path);

    /** The {@code <resource>} elements of the plugin itself. */
    List<ModuleElement> resources();

    /** The text in the language of the current request. */
    String text(String key);
}
