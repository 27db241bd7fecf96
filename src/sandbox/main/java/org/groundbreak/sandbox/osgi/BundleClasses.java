package org.groundbreak.sandbox.osgi;

import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** The class loader of a bundle. */
public final class BundleClasses {
    /** Something to call with another context class loader. */
    @FunctionalInterface
    public interface Call<T, E extends Exception> {
        T call() throws E;
    }

    private BundleClasses() {}

    /** The bundle has to be resolved. */
    public static ClassLoader loader(Bundle bundle) {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** Calls with the loader as context class loader, as the hosts do when they call into a plugin. */
    public static <T, E extends Exception> T with(ClassLoader loader, Call<T, E> call) throws E {
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
