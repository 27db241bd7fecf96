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
import org.groundbreak.sandbox.osgi.PluginContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Installs, enables and disables plugins in the order and with the sentences of the product. */
public final class DefaultPluginRegistry implements PluginRegistry, AutoCloseable {
    private final OsgiFramework osgi;
    private final PluginTexts texts;
    private final I18n i18n;
    private final Problems problems;
    private final PluginEnabler enabler;
    private final HostInstances hostInstances = new HostInstances();
    private final Map<String, BundlePlugin> plugins = new LinkedHashMap<>();
    private final Set<String> enabled = ConcurrentHashMap.newKeySet();
    private final List<Module<?>> modules = new CopyOnWriteArrayList<>();

    public DefaultPluginRegistry(Product product, OsgiFramework osgi, PluginTexts texts, I18n i18n, Problems problems) {
        this.osgi = osgi;
        this.texts = texts;
        this.i18n = i18n;
        this.problems = problems;
        this.enabler = new PluginEnabler(product, problems);
    }

    /** Adds a service of the host, for plugins and for the host's own classes named in descriptors. */
    public void provide(Class<?> type, Object service) {
        osgi.provide(type, service);
        hostInstances.add(type, service);
    }

    /** Adds what only the host's own classes named in descriptors may have. */
    public void provideInside(Class<?> type, Object service) {
        hostInstances.add(type, service);
    }

    /** Adds a module type; before any plugin is installed. */
    public void addModuleType(String name, ModuleType type) {
        enabler.addModuleType(name, type);
    }

    @Override
    public synchronized String install(Path jar) {
        try {
            Bundle bundle = osgi.install(jar);
            String key = bundle.getHeaders().get("Atlassian-Plugin-Key");
            if (key == null) {
                bundle.uninstall();
                throw new NotModelled("a plugin without Atlassian-Plugin-Key in its manifest: " + jar.getFileName());
            }
            try {
                plugins.put(key, new BundlePlugin(bundle, hostInstances, text -> i18n.text(i18n.locale(), text)));
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

    @Override
    public synchronized void enable(String pluginKey) {
        BundlePlugin plugin = installed(pluginKey);
        if (enabled.contains(pluginKey)) {
            return;
        }
        try {
            plugin.bundle().start();
        } catch (BundleException e) {
            problems.add("Detected an error (BundleException) enabling the plugin '" + pluginKey + "'", e);
            return;
        }
        texts.add(pluginKey, plugin.classLoader(), plugin.descriptor().textLocations());
        if (!enabler.startContext(plugin) || !enabler.enableModules(plugin)) {
            stop(plugin);
            return;
        }
        modules.addAll(plugin.modules());
        enabled.add(pluginKey);
        enabler.onStart(plugin);
    }

    @Override
    public synchronized void disable(String pluginKey) {
        BundlePlugin plugin = installed(pluginKey);
        if (enabled.remove(pluginKey)) {
            enabler.onStop(plugin);
            modules.removeAll(plugin.modules());
            enabler.disableModules(plugin);
            stop(plugin);
        }
    }

    private void stop(BundlePlugin plugin) {
        plugin.context().ifPresent(PluginContext::close);
        plugin.setContext(null);
        texts.remove(plugin.key());
        try {
            plugin.bundle().stop();
        } catch (BundleException e) {
            problems.add("Cannot stop plugin: " + plugin.key(), e);
        }
    }

    @Override
    public synchronized void uninstall(String pluginKey) {
        disable(pluginKey);
        try {
            plugins.remove(pluginKey).bundle().uninstall();
        } catch (BundleException e) {
            problems.add("Cannot uninstall plugin: " + pluginKey, e);
        }
    }

    private BundlePlugin installed(String key) {
        BundlePlugin plugin = plugins.get(key);
        if (plugin == null) {
            throw new IllegalArgumentException("No plugin was found for key '" + key + "'");
        }
        return plugin;
    }

    @Override
    public boolean isEnabled(String pluginKey) {
        return enabled.contains(pluginKey);
    }

    @Override
    public synchronized Optional<InstalledPlugin> plugin(String pluginKey) {
        return isEnabled(pluginKey) ? Optional.of(installed(pluginKey)) : Optional.empty();
    }

    @Override
    public List<String> problems() {
        return problems.all();
    }

    @Override
    public <T extends ModuleInstance> List<Module<T>> modules(Class<T> type) {
        return modules.stream()
                .filter(m -> type.isInstance(m.instance()))
                .map(m -> new Module<>(m.plugin(), m.xml(), type.cast(m.instance())))
                .sorted(Comparator.comparingInt(m -> m.instance().weight()))
                .toList();
    }

    /** Disables everything, last installed first. */
    @Override
    public synchronized void close() {
        List<String> keys = new ArrayList<>(plugins.keySet());
        Collections.reverse(keys);
        keys.forEach(this::disable);
    }
}
