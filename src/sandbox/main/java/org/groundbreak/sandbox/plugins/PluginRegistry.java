package org.groundbreak.sandbox.plugins;

import com.atlassian.plugin.PluginParseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.osgi.OsgiFramework;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** The plugins of one product: installs, enables and disables them in the order and with the sentences of the product. */
public final class PluginRegistry implements AutoCloseable {
    /** A module together with where it comes from. */
    public record Module<T extends ModuleInstance>(InstalledPlugin plugin, ModuleElement xml, T instance) {
        /** {@code plugin key:module key}. */
        public String completeKey() {
            return plugin.key() + ":" + xml.key();
        }
    }

    private final OsgiFramework osgi;
    private final I18n i18n;
    private final Problems problems = new Problems();
    private final PluginEnabler enabler;
    private final DefaultListableBeanFactory hostServices = new DefaultListableBeanFactory();
    private final Map<String, InstalledPlugin> plugins = new LinkedHashMap<>();
    private final Set<String> enabled = ConcurrentHashMap.newKeySet();
    private final List<Module<?>> modules = new CopyOnWriteArrayList<>();

    public PluginRegistry(Product product, OsgiFramework osgi, I18n i18n) {
        this.osgi = osgi;
        this.i18n = i18n;
        this.enabler = new PluginEnabler(product, problems);
    }

    /** Adds a service of the host, for plugins and for the host's own classes named in descriptors. */
    public void provide(Class<?> type, Object service) {
        osgi.provide(type, service);
        provideInside(type, service);
    }

    /** Adds what only the host's own classes named in descriptors may have. */
    public void provideInside(Class<?> type, Object service) {
        hostServices.registerResolvableDependency(type, service);
    }

    /** Adds a module type; before any plugin is installed. */
    public void addModuleType(String name, ModuleType type) {
        enabler.addModuleType(name, type);
    }

    /** Installs and enables; a plugin that could not be enabled stays installed, see {@link #problems}. */
    public synchronized String install(Path jar) {
        try {
            Bundle bundle = osgi.install(jar);
            String key = bundle.getHeaders().get("Atlassian-Plugin-Key");
            if (key == null) {
                bundle.uninstall();
                throw new NotModelled("a plugin without Atlassian-Plugin-Key in its manifest: " + jar.getFileName());
            }
            try {
                plugins.put(key, new InstalledPlugin(bundle, hostServices, i18n));
                enable(key);
            } catch (PluginParseException e) {
                problems.add("There was a problem loading the descriptor of plugin '" + key + "'", e);
                bundle.uninstall();
            }
            return key;
        } catch (BundleException e) {
            throw new IllegalArgumentException(jar + " cannot be installed", e);
        }
    }

    public synchronized void enable(String pluginKey) {
        InstalledPlugin plugin = installed(pluginKey);
        if (enabled.contains(pluginKey)) {
            return;
        }
        try {
            plugin.bundle().start();
        } catch (BundleException e) {
            problems.add("Detected an error (BundleException) enabling the plugin '" + pluginKey + "'", e);
            return;
        }
        i18n.add(pluginKey, plugin.classLoader(), plugin.descriptor().textLocations());
        if (!enabler.startContext(plugin) || !enabler.enableModules(plugin)) {
            stop(plugin);
            return;
        }
        modules.addAll(plugin.modules());
        enabled.add(pluginKey);
        enabler.onStart(plugin);
    }

    public synchronized void disable(String pluginKey) {
        InstalledPlugin plugin = installed(pluginKey);
        if (enabled.remove(pluginKey)) {
            enabler.onStop(plugin);
            modules.removeAll(plugin.modules());
            enabler.disableModules(plugin);
            stop(plugin);
        }
    }

    private void stop(InstalledPlugin plugin) {
        plugin.closeContext();
        i18n.remove(plugin.key());
        try {
            plugin.bundle().stop();
        } catch (BundleException e) {
            problems.add("Cannot stop plugin: " + plugin.key(), e);
        }
    }

    public synchronized void uninstall(String pluginKey) {
        disable(pluginKey);
        try {
            plugins.remove(pluginKey).bundle().uninstall();
        } catch (BundleException e) {
            problems.add("Cannot uninstall plugin: " + pluginKey, e);
        }
    }

    private InstalledPlugin installed(String key) {
        return Optional.ofNullable(plugins.get(key))
                .orElseThrow(() -> new IllegalArgumentException("No plugin was found for key '" + key + "'"));
    }

    public boolean isEnabled(String pluginKey) {
        return enabled.contains(pluginKey);
    }

    /** An enabled plugin. */
    public synchronized Optional<InstalledPlugin> plugin(String pluginKey) {
        return isEnabled(pluginKey) ? Optional.of(installed(pluginKey)) : Optional.empty();
    }

    /** Everything the host has refused or logged since the start, in its own words. */
    public List<String> problems() {
        return problems.all();
    }

    /** The modules of this kind of all enabled plugins, smallest weight first. */
    public <T extends ModuleInstance> List<Module<T>> modules(Class<T> type) {
        return modules.stream()
                .filter(m -> type.isInstance(m.instance()))
                .map(m -> new Module<>(m.plugin(), m.xml(), type.cast(m.instance())))
                .sorted(Comparator.comparingInt(m -> m.xml().weight()))
                .toList();
    }

    /** One of them by {@code plugin key:module key}. */
    public <T extends ModuleInstance> Optional<Module<T>> module(Class<T> type, String completeKey) {
        return modules(type).stream()
                .filter(m -> m.completeKey().equals(completeKey))
                .findFirst();
    }

    /** Disables everything, last installed first. */
    @Override
    public synchronized void close() {
        List<String> keys = new ArrayList<>(plugins.keySet());
        Collections.reverse(keys);
        keys.forEach(this::disable);
    }
}
