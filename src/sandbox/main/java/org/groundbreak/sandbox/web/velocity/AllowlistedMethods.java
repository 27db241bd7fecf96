package org.groundbreak.sandbox.web.velocity;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets templates call only what the engine's application attribute of this name (a predicate) admits. */
public final class AllowlistedMethods extends UberspectImpl implements RuntimeServicesAware {
    static final String ATTRIBUTE = AllowlistedMethods.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(AllowlistedMethods.class);

    private Predicate<Method> allowed;

    @Override
    @SuppressWarnings("unchecked")
    public void setRuntimeServices(RuntimeServices services) {
        allowed = (Predicate<Method>) services.getApplicationAttribute(ATTRIBUTE);
    }

    @Override
    public VelMethod getMethod(Object object, String name, Object[] arguments, Info info) throws Exception {
        Method method = object == null ? null : introspector.getMethod(object.getClass(), name, arguments);
        return isBlocked(object, method, info) ? null : super.getMethod(object, name, arguments, info);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object object, String name, Info info) throws Exception {
        if (object != null) {
            String suffix = name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            for (String getter : new String[] {"get" + name, "get" + suffix, "is" + suffix}) {
                if (isBlocked(object, introspector.getMethod(object.getClass(), getter, new Object[0]), info)) {
                    return null;
                }
            }
        }
        return super.getPropertyGet(object, name, info);
    }

    private boolean isBlocked(Object object, Method method, Info info) {
        boolean blocked = method != null && !allowed.test(method);
        if (blocked) {
            LOG.warn(
                    "Invocation blocked as method is not in the allowlist: {}#{} in {}",
                    object.getClass().getName(),
                    method,
                    info);
        }
        return blocked;
    }
}
