package org.groundbreak.sandbox.plugins;

import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes instances of classes of the host that a descriptor names, such as conditions. */
final class HostInstances {
    private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();

    void add(Class<?> type, Object service) {
        services.put(type, service);
    }

    /** @throws IllegalStateException if its one public constructor wants what the host does not have */
    <T> T create(Class<T> type) {
        Constructor<?>[] constructors = type.getConstructors();
        if (constructors.length != 1) {
            throw new IllegalStateException(type.getName() + " has " + constructors.length + " public constructors");
        }
        Class<?>[] parameters = constructors[0].getParameterTypes();
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            arguments[i] = services.get(parameters[i]);
            if (arguments[i] == null) {
                throw new IllegalStateException(type.getName() + " wants " + parameters[i].getName());
            }
        }
        try {
            return type.cast(constructors[0].newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
