package org.groundbreak.sandbox.osgi;

import java.util.concurrent.Callable;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** The class loader of a bundle. */
public final class BundleClasses {
    private BundleClasses() {}

    /** @throws IllegalStateException if the bundle is not resolved */
    public static ClassLoader loader(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            throw new IllegalStateException(bundle.getSymbolicName() + " is not resolved");
        }
        return wiring.getClassLoader();
    }

    /** Calls with the loader as context class loader, as the hosts do when they call into a plugin. */
    public static <T> T with(ClassLoader loader, Callable<T> call) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return call.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
