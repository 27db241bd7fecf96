package org.groundbreak.sandbox.plugins;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.osgi.BundleClasses;
import org.groundbreak.sandbox.osgi.PluginContext;
import org.osgi.framework.Bundle;

/** A plugin with {@code Atlassian-Plugin-Key}, as an OSGi bundle. */
final class BundlePlugin implements InstalledPlugin {
    private final Bundle bundle;
    private final Descriptor descriptor;
    private final HostInstances hostInstances;
    private final Function<String, String> texts;
    private final List<PluginRegistry.Module<?>> modules = new ArrayList<>();
    private PluginContext context;

    BundlePlugin(Bundle bundle, HostInstances hostInstances, Function<String, String> texts) {
        this.bundle = bundle;
        this.hostInstances = hostInstances;
        this.texts = texts;
        URL xml = bundle.getEntry("atlassian-plugin.xml");
        if (xml == null) {
            throw new NotModelled("a bundle without atlassian-plugin.xml");
        }
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

    Optional<PluginContext> context() {
        return Optional.ofNullable(context);
    }

    void setContext(PluginContext context) {
        this.context = context;
    }

    @Override
    public String key() {
        return bundle.getHeaders().get("Atlassian-Plugin-Key");
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public String version() {
        return descriptor.version();
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return bundle.loadClass(name);
    }

    @Override
    public ClassLoader classLoader() {
        return BundleClasses.loader(bundle);
    }

    @Override
    public <T> T create(Class<T> type) {
        if (type.getClassLoader() != classLoader()) {
            return hostInstances.create(type);
        }
        if (context == null) {
            throw new IllegalStateException("Cannot autowire object because the Spring context is unavailable.  "
                    + "Ensure your OSGi bundle contains the 'Spring-Context' header.");
        }
        return context.create(type);
    }

    @Override
    public Optional<URL> resource(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    @Override
    public List<ModuleElement> resources() {
        return descriptor.resources();
    }

    @Override
    public String text(String key) {
        return texts.apply(key);
    }
}
