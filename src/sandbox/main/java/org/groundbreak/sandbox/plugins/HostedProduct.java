package org.groundbreak.sandbox.plugins;

import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.web.Chrome;
import org.groundbreak.sandbox.web.WebApp;

/** What makes a bare host a Confluence or a Jira. Made before any plugin is installed. */
public interface HostedProduct extends AutoCloseable {
    /** Services for plugins, by interface; exported as OSGi services beside the framework's own. */
    Map<Class<?>, Object> services();

    /** Module types by element name, beside the common ones. */
    Map<String, ModuleType> moduleTypes();

    /** Registers the product's own pages and REST. */
    void addPages(WebApp web);

    /** What surrounds each page. */
    Chrome chrome();

    /**
     * The host's own web resources that plugins may name as dependency, by complete key, with their files in the class
     * path folder {@code web}; a modelled resource that needs no file has an empty list.
     */
    default Map<String, List<String>> webResources() {
        return Map.of();
    }

    @Override
    default void close() {}

    /** Makes the product for one host. */
    @FunctionalInterface
    interface Factory {
        HostedProduct create(HostContext host);
    }
}
