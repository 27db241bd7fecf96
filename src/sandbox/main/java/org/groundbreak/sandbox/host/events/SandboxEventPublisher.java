package org.groundbreak.sandbox.host.events;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls listeners one after the other on the thread that publishes; what a listener throws is logged, not passed on. */
public final class SandboxEventPublisher implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxEventPublisher.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            for (Method method : listener.getClass().getMethods()) {
                if (method.isAnnotationPresent(EventListener.class)
                        && method.getParameterTypes()[0].isInstance(event)) {
                    call(listener, method, event);
                }
            }
        }
    }

    private static void call(Object listener, Method method, Object event) {
        try {
            method.setAccessible(true);
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error(
                    "There was an exception thrown trying to dispatch event '{}' from the invoker '{}'",
                    event,
                    method,
                    e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException if a public {@code @EventListener} method has not exactly one parameter */
    @Override
    public void register(Object listener) {
        for (Method method : listener.getClass().getMethods()) {
            if (method.isAnnotationPresent(EventListener.class) && method.getParameterCount() != 1) {
                throw new IllegalArgumentException("An event listener method has one parameter: " + method);
            }
        }
        unregister(listener);
        listeners.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(l -> l == listener);
    }

    /** Who is registered now: after a plugin is disabled, none of its classes may be. */
    public List<Object> listeners() {
        return List.copyOf(listeners);
    }
}
