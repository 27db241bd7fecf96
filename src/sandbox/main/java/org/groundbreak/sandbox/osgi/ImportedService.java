package org.groundbreak.sandbox.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.eclipse.gemini.blueprint.service.importer.ImportedOsgiServiceProxy;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.aop.SpringProxy;

/** Makes what a plugin gets for an import: a proxy in the place of the service. */
final class ImportedService {
    private ImportedService() {}

    /**
     * @throws IllegalStateException if nobody offers the service
     */
    static Object proxy(Bundle bundle, Class<?> type) {
        Class<?>[] interfaces = {type, ImportedOsgiServiceProxy.class, SpringProxy.class};
        BundleContext context = bundle.getBundleContext();
        ServiceReference<?> reference = context.getServiceReference(type.getName());
        if (reference == null) {
            throw new IllegalStateException("Timeout waiting for service for plugin '" + bundle.getSymbolicName()
                    + "' with filter (objectClass=" + type.getName() + ")");
        }
        Object service = context.getService(reference);
        ClassLoader loader = new Chained(BundleClasses.loader(bundle));
        return Proxy.newProxyInstance(loader, interfaces, (proxy, method, arguments) -> {
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    /** The plugin's classes, then the host's: a service's methods may name types the plugin does not import. */
    private static final class Chained extends ClassLoader {
        Chained(ClassLoader plugin) {
            super(plugin);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            return ImportedService.class.getClassLoader().loadClass(name);
        }
    }
}
