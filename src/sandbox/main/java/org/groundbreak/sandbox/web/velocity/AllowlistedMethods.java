package org.groundbreak.sandbox.web.velocity;

import java.lang.reflect.Method;
import java.util.function.Predicate;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Introspector;
import org.apache.velocity.util.introspection.UberspectImpl;
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
    public void init() {
        introspector = new Introspector(log) {
            @Override
            @SuppressWarnings("rawtypes")
            public Method getMethod(Class type, String name, Object[] arguments) {
                Method method = super.getMethod(type, name, arguments);
                if (method == null || allowed.test(method)) {
                    return method;
                }
                LOG.warn("Invocation blocked as method is not in the allowlist: {}#{}", type.getName(), method);
                return null;
            }
        };
    }
}
