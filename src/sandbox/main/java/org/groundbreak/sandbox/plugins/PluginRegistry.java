package org.groundbreak.sandbox.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The plugins of one product. */
public interface PluginRegistry {
    /** A module together with where it comes from. */
    record Module<T extends ModuleInstance>(InstalledPlugin plugin, ModuleElement xml, T instance) {
        /** {@code plugin key:module key}. */
        public String completeKey() {
            return plugin.key() + ":" + xml.key();
        }
    }

    /** Installs and enables; a plugin that could not be enabled stays installed, see {@link #problems}. */
    String install(Path jar);

    void enable(String pluginKey);

    void disable(String pluginKey);

    void uninstall(String pluginKey);

    boolean isEnabled(String pluginKey);

    /** An enabled plugin. */
    Optional<InstalledPlugin> plugin(String pluginKey);

    /** Everything the host has refused or logged since the start, in its own words. */
    List<String> problems();

    /** The modules of this kind of all enabled plugins, smallest weight first. */
    <T extends ModuleInstance> List<Module<T>> modules(Class<T> type);

    /** One of them by {@code plugin key:module key}. */
    default <T extends ModuleInstance> Optional<Module<T>> module(Class<T> type, String completeKey) {
        return modules(type).stream()
                .filter(m -> m.completeKey().equals(completeKey))
                .findFirst();
    }
}
