package org.groundbreak.sandbox.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Makes what a plugin gets for an import: a proxy that the plugin's own class loader has to be able to define. */
final class ImportedService {
    private ImportedService() {}

    /**
     * @throws NoClassDefFoundError if the plugin does not import Spring's and Gemini's packages
     * @throws IllegalStateException if nobody offers the service
     */
    static Object proxy(Bundle bundle, Class<?> type) {
        ClassLoader loader = BundleClasses.loader(bundle);
        Class<?>[] interfaces = {
            type,
            visible(bundle, "org.eclipse.gemini.blueprint.service.importer.ImportedOsgiServiceProxy"),
            visible(bundle, "org.springframework.aop.SpringProxy")
        };
        BundleContext context = bundle.getBundleContext();
        ServiceReference<?> reference = context.getServiceReference(type.getName());
        if (reference == null) {
            throw new IllegalStateException("Timeout waiting for service for plugin '" + bundle.getSymbolicName()
                    + "' with filter (objectClass=" + type.getName() + ")");
        }
        Object service = context.getService(reference);
        return Proxy.newProxyInstance(loader, interfaces, (proxy, method, arguments) -> {
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static Class<?> visible(Bundle bundle, String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException e) {
            NoClassDefFoundError error = new NoClassDefFoundError(name.replace('.', '/'));
            error.initCause(e);
            throw error;
        }
    }
}
