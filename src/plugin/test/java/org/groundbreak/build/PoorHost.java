package org.groundbreak.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Predicate;

/** Loads the plugin as a host would that lacks some of its types. */
public final class PoorHost extends ClassLoader {

    private final Predicate<String> lacks;

    /** @param lacks whether a type of Atlassian's is not there, by its name */
    public PoorHost(Predicate<String> lacks) {
        super(PoorHost.class.getClassLoader());
        this.lacks = lacks;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean atlassians = name.startsWith("com.atlassian.");
        if (atlassians && lacks.test(name)) {
            throw new ClassNotFoundException(name);
        }
        if (!atlassians && !name.startsWith("org.groundbreak.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
