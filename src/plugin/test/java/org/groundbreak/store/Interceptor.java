package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Active Objects that do something else at one place. */
final class Interceptor {

    private Interceptor() {}

    /** A host whose {@code create} has no form for a list of rows. */
    static ActiveObjects withoutListForm(ActiveObjects ao) {
        return proxy((method, arguments) -> {
            if (method.getName().equals("create") && arguments[1] instanceof List) {
                throw new NoSuchMethodError("create");
            }
            return call(ao, method, arguments);
        });
    }

    /** A host in which something else happens right after the first {@code find}. */
    static ActiveObjects afterFirstFind(ActiveObjects ao, Race.Runner event) {
        AtomicBoolean done = new AtomicBoolean();
        return proxy((method, arguments) -> {
            Object result = call(ao, method, arguments);
            if (method.getName().equals("find") && done.compareAndSet(false, true)) {
                Race.run(1, event);
            }
            return result;
        });
    }

    private static Object call(ActiveObjects ao, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(ao, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static ActiveObjects proxy(Call call) {
        return (ActiveObjects) Proxy.newProxyInstance(
                Interceptor.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> call.answer(method, arguments == null ? new Object[0] : arguments));
    }

    private interface Call {
        Object answer(Method method, Object... arguments) throws Throwable;
    }
}
