package com.atlassian.sal.api.component;

import java.util.Optional;
import org.groundbreak.sandbox.host.NotModelled;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;
import org.osgi.framework.ServiceReference;

/**
 * Looks a service of the host up. A product is alone in its JVM; here two are, so the plugin that asks tells which of them
 * is meant.
 */
public abstract class ComponentLocator {
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    public static <T> T getComponent(Class<T> type) {
        if (!(STACK.getCallerClass().getClassLoader() instanceof BundleReference plugin)) {
            throw new IllegalStateException("Only a class of an installed plugin can ask for " + type.getName());
        }
        BundleContext context = plugin.getBundle().getBundleContext();
        return Optional.ofNullable(context.getServiceReference(type.getName()))
                .map(reference -> service(context, type, reference))
                .orElseThrow(() -> new NotModelled("the component " + type.getName()));
    }

    private static <T> T service(BundleContext context, Class<T> type, ServiceReference<?> reference) {
        return type.cast(context.getService(reference));
    }
}
