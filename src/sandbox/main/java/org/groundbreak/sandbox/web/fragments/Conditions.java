package org.groundbreak.sandbox.web.fragments;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.groundbreak.sandbox.osgi.BundleClasses;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code <condition>} and {@code <conditions type="AND|OR">} of a module. */
public final class Conditions {
    private static final Logger LOG = LoggerFactory.getLogger(Conditions.class);

    private Conditions() {}

    /**
     * Loads and initialises all conditions below the element; together they are joined by AND.
     *
     * @throws PluginParseException if a class cannot be loaded or is no condition: the product then disables the plugin
     */
    public static Predicate<Map<String, Object>> of(ModuleElement parent, InstalledPlugin plugin) {
        return joined(parent, plugin, true);
    }

    private static Predicate<Map<String, Object>> joined(ModuleElement parent, InstalledPlugin plugin, boolean and) {
        List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
        for (ModuleElement child : parent.children("condition")) {
            parts.add(single(child.strict(Set.of("invert"), Set.of("param")), plugin));
        }
        for (ModuleElement child : parent.children("conditions")) {
            child.strict(Set.of("type"), Set.of("condition", "conditions"));
            parts.add(joined(child, plugin, isAnd(child.required("type"))));
        }
        return context -> and
                ? parts.stream().allMatch(part -> part.test(context))
                : parts.stream().anyMatch(part -> part.test(context));
    }

    private static boolean isAnd(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "and" -> true;
            case "or" -> false;
            default -> throw new PluginParseException("Invalid condition type specified. type = " + type);
        };
    }

    private static Predicate<Map<String, Object>> single(ModuleElement xml, InstalledPlugin plugin) {
        String className = xml.required("class");
        try {
            Condition condition = (Condition) plugin.create(plugin.loadClass(className));
            condition.init(xml.params());
            boolean invert = xml.attribute("invert").map(Boolean::valueOf).orElse(false);
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
        } catch (Exception | LinkageError e) {
            LOG.error("Could not evaluate condition '{}'", condition.getClass().getName(), e);
            return false;
        }
    }
}
