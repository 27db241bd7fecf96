package org.groundbreak.sandbox.osgi;

import org.eclipse.gemini.blueprint.service.importer.ImportedOsgiServiceProxy;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.aop.framework.ProxyFactory;

/** Makes what a plugin gets for an import: a proxy in the place of the service. */
final class ImportedService {
    private ImportedService() {}

    /** @throws IllegalStateException if nobody offers the service */
    static Object proxy(Bundle bundle, Class<?> type) {
        BundleContext context = bundle.getBundleContext();
        ServiceReference<?> reference = context.getServiceReference(type.getName());
        if (reference == null) {
            throw new IllegalStateException("Timeout waiting for service for plugin '" + bundle.getSymbolicName()
                    + "' with filter (objectClass=" + type.getName() + ")");
        }
        ProxyFactory proxies = new ProxyFactory();
        proxies.setInterfaces(type, ImportedOsgiServiceProxy.class);
        proxies.setTarget(context.getService(reference));
        // The plugin's classes, then the host's: a service's methods may name types the plugin does not import.
        return proxies.getProxy(new ClassLoader(BundleClasses.loader(bundle)) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                return ImportedService.class.getClassLoader().loadClass(name);
            }
        });
    }
}
