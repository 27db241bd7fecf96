package org.groundbreak.sandbox.web.fragments;

import java.util.Map;
import java.util.function.Predicate;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;

/** What web items, sections and panels have in common. */
class Fragment implements ModuleInstance {
    private final ModuleElement xml;
    private final InstalledPlugin plugin;
    private Predicate<Map<String, Object>> conditions;

    Fragment(ModuleElement xml, InstalledPlugin plugin) {
        this.xml = xml;
        this.plugin = plugin;
    }

    final ModuleElement xml() {
        return xml;
    }

    final InstalledPlugin plugin() {
        return plugin;
    }

    @Override
    public final int weight() {
        return xml.weight();
    }

    @Override
    public void enable() throws Exception {
        conditions = Conditions.of(xml, plugin);
    }

    public final String label(Map<String, Object> context) {
        return xml.child("label")
                .map(label -> label.attribute("key").map(plugin::text).orElseGet(label::text))
                .orElse("");
    }

    public final boolean isShown(Map<String, Object> context) {
        return conditions.test(context);
    }
}
