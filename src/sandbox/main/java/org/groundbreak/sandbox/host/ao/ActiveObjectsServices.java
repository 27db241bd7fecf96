package org.groundbreak.sandbox.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.PluginParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** The OSGi service {@code ActiveObjects}, one instance per plugin, and the module {@code <ao>} that opens it. */
public final class ActiveObjectsServices implements ServiceFactory<ActiveObjects> {
    private static final int MOST_ENTITIES = 200;

    private final Database database;
    private final Map<String, SandboxActiveObjects> byPlugin = new ConcurrentHashMap<>();

    public ActiveObjectsServices(Database database) {
        this.database = database;
    }

    /** The instance of a plugin. */
    public SandboxActiveObjects of(String pluginKey) {
        return byPlugin.computeIfAbsent(pluginKey, key -> new SandboxActiveObjects(database, key));
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        return of(bundle.getHeaders().get("Atlassian-Plugin-Key")).api();
    }

    @Override
    public void ungetService(
            Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects activeObjects) {
        // Instances outlive the bundle's use: the module closes them.
    }

    /** The module type {@code <ao>}. */
    public ModuleInstance module(ModuleElement xml, InstalledPlugin plugin) {
        xml.strict(Set.of("namespace"), Set.of("entity"));
        List<ModuleElement> entities = xml.children("entity");
        if (entities.size() > MOST_ENTITIES) {
            throw new PluginParseException("Plugins are allowed no more than " + MOST_ENTITIES + " entities!");
        }
        return new ModuleInstance() {
            @Override
            public void enable() throws ClassNotFoundException {
                List<Class<? extends RawEntity<?>>> types = new ArrayList<>();
                for (ModuleElement entity : entities) {
                    @SuppressWarnings("unchecked")
                    Class<? extends RawEntity<?>> type =
                            (Class<? extends RawEntity<?>>) plugin.loadClass(entity.text());
                    types.add(type);
                }
                of(plugin.key()).open(xml.attribute("namespace").orElse(plugin.key()), types);
            }

            @Override
            public void disable() {
                of(plugin.key()).close();
            }
        };
    }
}
