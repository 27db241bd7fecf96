package org.groundbreak.sandbox.osgi;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.framework.Felix;
import org.groundbreak.sandbox.host.Product;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** Apache Felix as one product has it. */
public final class OsgiFramework implements AutoCloseable {
    private final Felix felix;

    /** Starts it. @param storage folder for the bundle cache, emptied */
    public OsgiFramework(Product product, Path storage) {
        Map<String, Object> config = new HashMap<>();
        config.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        config.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        config.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, ExportedPackages.of(product));
        config.put("felix.service.urlhandlers", "false");
        // With the default a bundle would find every class of this process and the products would not be apart.
        config.put("felix.bootdelegation.implicit", "false");
        config.put("felix.log.level", "1");
        felix = new Felix(config);
        try {
            felix.init();
            felix.start();
        } catch (BundleException e) {
            throw new IllegalStateException("Felix does not start", e);
        }
    }

    /** Offers a service of the host (or an {@code org.osgi.framework.ServiceFactory} of it) to all plugins. */
    public void provide(Class<?> type, Object service) {
        context().registerService(type.getName(), service, null);
    }

    public Bundle install(Path jar) throws BundleException {
        return context().installBundle(jar.toUri().toString());
    }

    /** Services that plugins have registered and not given back: interface names with the bundle's name. */
    public List<String> pluginServices() {
        return Stream.of(context().getBundles())
                .filter(bundle -> bundle.getBundleId() != 0 && bundle.getRegisteredServices() != null)
                .flatMap(bundle -> Stream.of(bundle.getRegisteredServices())
                        .map(service -> (String[]) service.getProperty(Constants.OBJECTCLASS))
                        .map(types -> bundle.getSymbolicName() + ": " + String.join(",", types)))
                .toList();
    }

    private BundleContext context() {
        return felix.getBundleContext();
    }

    @Override
    public void close() {
        try {
            felix.stop();
            felix.waitForStop(10_000);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
