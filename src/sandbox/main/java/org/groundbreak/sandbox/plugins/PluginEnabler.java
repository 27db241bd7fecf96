package org.groundbreak.sandbox.plugins;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.osgi.BundleClasses;
import org.groundbreak.sandbox.osgi.PluginContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;

/** The steps of enabling one plugin whose bundle has been started: Spring, modules, lifecycle. */
final class PluginEnabler {
    private final Product product;
    private final Problems problems;
    private final Map<String, ModuleType> types = new HashMap<>();

    PluginEnabler(Product product, Problems problems) {
        this.product = product;
        this.problems = problems;
    }

    void addModuleType(String name, ModuleType type) {
        types.put(name, type);
    }

    /** Returns false if the plugin cannot be enabled. Without the header {@code Spring-Context} there is no context. */
    boolean startContext(InstalledPlugin plugin) {
        if (plugin.bundle().getHeaders().get("Spring-Context") == null) {
            return true;
        }
        if (PluginContext.configurations(plugin.bundle()).isEmpty()) {
            problems.add("Unable to start the following plugins due to timeout while waiting for plugin to enable: "
                    + plugin.key());
            return false;
        }
        try {
            plugin.setContext(PluginContext.start(plugin.bundle(), product));
            return true;
        } catch (Exception | LinkageError e) {
            problems.add("Unable to start the Spring context for plugin " + plugin.key(), e);
            return false;
        }
    }

    /** Enables all modules or, when one fails, none. */
    boolean enableModules(InstalledPlugin plugin) {
        plugin.modules().clear();
        for (ModuleElement xml : plugin.descriptor().modules(product)) {
            ModuleType type = types.get(xml.name());
            if (type == null) {
                problems.add("Unknown module descriptor of type " + xml.name()
                        + " registered as an unrecognised descriptor.");
                continue;
            }
            try {
                ModuleInstance instance = type.create(xml, plugin);
                BundleClasses.with(plugin.classLoader(), () -> {
                    instance.enable();
                    return null;
                });
                plugin.modules().add(new PluginRegistry.Module<>(plugin, xml, instance));
            } catch (Exception | LinkageError e) {
                problems.add(
                        "There was an error loading the descriptor '" + xml.key() + "' of plugin '" + plugin.key()
                                + "'. Disabling.",
                        e);
                disableModules(plugin);
                return false;
            }
        }
        return true;
    }

    /** In the reverse order. */
    void disableModules(InstalledPlugin plugin) {
        Collections.reverse(plugin.modules());
        plugin.modules().forEach(m -> m.instance().disable());
        plugin.modules().clear();
    }

    void onStart(InstalledPlugin plugin) {
        callLifecycle(plugin, "onStart", LifecycleAware::onStart);
    }

    void onStop(InstalledPlugin plugin) {
        callLifecycle(plugin, "onStop", LifecycleAware::onStop);
    }

    private void callLifecycle(InstalledPlugin plugin, String method, Consumer<LifecycleAware> call) {
        for (LifecycleAware service : lifecycleServices(plugin.bundle())) {
            try {
                BundleClasses.with(plugin.classLoader(), () -> {
                    call.accept(service);
                    return null;
                });
            } catch (RuntimeException | LinkageError e) {
                problems.add(
                        "LifecycleAware." + method + "() failed for component with class '"
                                + service.getClass().getName() + "' from plugin '" + plugin.key() + "'",
                        e);
            }
        }
    }

    /** As the host's bundle sees them: an interface of the same name in the plugin's jar is another interface. */
    private static List<LifecycleAware> lifecycleServices(Bundle bundle) {
        BundleContext host = bundle.getBundleContext()
                .getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .getBundleContext();
        try {
            return host.getServiceReferences(LifecycleAware.class, null).stream()
                    .filter(reference -> reference.getBundle().equals(bundle))
                    .map(host::getService)
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
