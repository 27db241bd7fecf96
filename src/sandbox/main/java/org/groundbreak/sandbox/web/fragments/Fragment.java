package org.groundbreak.sandbox.web.fragments;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;

/** What web items, sections and panels have in common. */
abstract class Fragment implements ModuleInstance {
    private final ModuleElement xml;
    private final InstalledPlugin plugin;
    private Predicate<Map<String, Object>> conditions;

    Fragment(ModuleElement xml, InstalledPlugin plugin, String place, Set<String> children) {
        this.xml = xml.strict(Set.of(place), children);
        this.plugin = plugin;
    }

    final ModuleElement xml() {
        return xml;
    }

    final InstalledPlugin plugin() {
        return plugin;
    }

    @Override
    public void enable() throws Exception {
        conditions = Conditions.of(xml, plugin);
    }

    /** In the language of the request; empty if there is no label. */
    public final String label(Map<String, Object> context) {
        return xml.child("label")
                .map(label -> label.attribute("key").map(plugin::text).orElseGet(label::text))
                .orElse("");
    }

    /** Whether its conditions hold; one that throws hides the fragment, and it is logged. */
    public final boolean isShown(Map<String, Object> context) {
        return conditions.test(context);
    }
}
