package org.groundbreak.sandbox.plugins;

import java.util.Collection;
import org.osgi.framework.BundleReference;
import org.osgi.framework.wiring.BundleWiring;

/** The classes of a plugin. */
public final class BundleClassNames {
    private BundleClassNames() {}

    /** The names of all classes in the plugin's jar, nested ones included; none is loaded. */
    public static Collection<String> of(InstalledPlugin plugin) {
        BundleReference reference = (BundleReference) plugin.classLoader();
        return reference
                .getBundle()
                .adapt(BundleWiring.class)
                .listResources("/", "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)
                .stream()
                .filter(file -> !file.startsWith("META-INF/"))
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .sorted()
                .toList();
    }
}
