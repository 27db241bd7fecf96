package org.groundbreak.sandbox.plugins;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.osgi.BundleClasses;
import org.groundbreak.sandbox.osgi.PluginContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A plugin with {@code Atlassian-Plugin-Key}, as modules and products see it. */
public final class InstalledPlugin {
    private final Bundle bundle;
    private final Descriptor descriptor;
    private final AutowireCapableBeanFactory hostServices;
    private final I18n i18n;
    private final List<PluginRegistry.Module<?>> modules = new ArrayList<>();
    private PluginContext context;

    InstalledPlugin(Bundle bundle, AutowireCapableBeanFactory hostServices, I18n i18n) {
        this.bundle = bundle;
        this.hostServices = hostServices;
        this.i18n = i18n;
        URL xml = resource("atlassian-plugin.xml")
                .orElseThrow(() -> new NotModelled("a bundle without atlassian-plugin.xml"));
        this.descriptor = Descriptor.read(xml, key());
    }

    Bundle bundle() {
        return bundle;
    }

    Descriptor descriptor() {
        return descriptor;
    }

    /** The modules that are enabled now. */
    List<PluginRegistry.Module<?>> modules() {
        return modules;
    }

    void setContext(PluginContext context) {
        this.context = context;
    }

    void closeContext() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    public String key() {
        return bundle.getHeaders().get("Atlassian-Plugin-Key");
    }

    /** The class through the plugin's bundle. */
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return bundle.loadClass(name);
    }

    public ClassLoader classLoader() {
        return BundleClasses.loader(bundle);
    }

    /** The names of the classes in the jar's folder of this package and those below it; none is loaded. */
    public List<String> classNames(String packageName) {
        int options = BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL;
        return bundle
                .adapt(BundleWiring.class)
                .listResources(packageName.replace('.', '/'), "*.class", options)
                .stream()
                .map(file -> file.replaceFirst("\\.class$", "").replace('/', '.'))
                .sorted()
                .toList();
    }

    /**
     * A new instance: of a class of the plugin with its constructor filled from the plugin's Spring context, of a class
     * of the host (a condition, say) from the host's services and {@link org.groundbreak.sandbox.host.HostContext}.
     *
     * @throws IllegalStateException with the product's sentence if the plugin has no Spring context
     */
    public <T> T create(Class<T> type) {
        if (type.getClassLoader() != classLoader()) {
            return type.cast(hostServices.autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
        }
        if (context == null) {
            throw new IllegalStateException("Cannot autowire object because the Spring context is unavailable.  "
                    + "Ensure your OSGi bundle contains the 'Spring-Context' header.");
        }
        return context.create(type);
    }

    /** A file of the plugin's jar; no leading slash. */
    public Optional<URL> resource(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    /** The {@code <resource>} elements of the plugin itself. */
    public List<ModuleElement> resources() {
        return descriptor.resources();
    }

    /** The text in the language of the current request. */
    public String text(String key) {
        return i18n.getText(key);
    }
}
