package org.groundbreak.sandbox.web.fragments;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.groundbreak.sandbox.osgi.BundleClasses;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The {@code <condition>} elements of a module. */
final class Conditions {
    private static final Logger LOG = LoggerFactory.getLogger(Conditions.class);

    private Conditions() {}

    /**
     * Loads and initialises all conditions of the element; together they are joined by AND.
     *
     * @throws PluginParseException if a class cannot be loaded or is no condition: the product then disables the plugin
     */
    static Predicate<Map<String, Object>> of(ModuleElement parent, InstalledPlugin plugin) {
        return parent.children("condition").stream()
                .map(xml -> load(xml.strict(Set.of("invert"), Set.of("param")), plugin))
                .reduce(context -> true, Predicate::and);
    }

    private static Predicate<Map<String, Object>> load(ModuleElement xml, InstalledPlugin plugin) {
        String className = xml.required("class");
        try {
            Condition condition = (Condition) plugin.create(plugin.loadClass(className));
            condition.init(xml.params());
            boolean invert = Boolean.parseBoolean(xml.attribute("invert").orElse("false"));
            return context -> invert != shouldDisplay(condition, context, plugin);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            throw new PluginParseException(
                    "Unable to load the module's display conditions: Cannot load condition class: " + className);
        } catch (ClassCastException e) {
            throw new PluginParseException("Configured condition class does not implement the Condition interface");
        }
    }

    private static boolean shouldDisplay(Condition condition, Map<String, Object> context, InstalledPlugin plugin) {
        try {
            return BundleClasses.with(plugin.classLoader(), () -> condition.shouldDisplay(context));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Could not evaluate condition '{}'", condition.getClass().getName(), e);
            return false;
        }
    }
}
