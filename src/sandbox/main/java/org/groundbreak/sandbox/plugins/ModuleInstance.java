package org.groundbreak.sandbox.plugins;

/** One module of an installed plugin, as the host uses it. */
public interface ModuleInstance {
    /**
     * Called once per enabling of the plugin, after its Spring context is there.
     *
     * @throws Exception anything: the host then disables the whole plugin
     */
    default void enable() throws Exception {}

    /** Gives back what {@link #enable} took. Called only after a successful {@link #enable}. */
    default void disable() {}
}
