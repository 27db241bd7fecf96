package org.groundbreak.sandbox.plugins;

/** A kind of element in a plugin's descriptor, for example {@code rest}. */
@FunctionalInterface
public interface ModuleType {
    /**
     * Reads the element; loads no class of the plugin yet, for that is {@link ModuleInstance#enable}'s part.
     *
     * @throws com.atlassian.plugin.PluginParseException if the product refuses the element
     * @throws org.groundbreak.sandbox.host.NotModelled for an attribute or child that would be ignored
     */
    ModuleInstance create(ModuleElement xml, InstalledPlugin plugin);
}
