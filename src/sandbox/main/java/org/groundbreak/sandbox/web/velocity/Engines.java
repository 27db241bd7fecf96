package org.groundbreak.sandbox.web.velocity;

import java.io.StringWriter;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.function.Predicate;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.groundbreak.sandbox.osgi.BundleClasses;
import org.groundbreak.sandbox.web.Templates;
import org.springframework.util.function.ThrowingSupplier;

/** Makes Velocity engines. */
public final class Engines {
    private Engines() {}

    /** The host's own templates, from the class path, free to call everything. */
    public static Templates ofHost() {
        return create(Engines.class.getClassLoader(), method -> true);
    }

    /** Templates that the loader finds, which may call what is allowed. */
    static Templates create(ClassLoader loader, Predicate<Method> allowed) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("resource.loader", "loader");
        engine.setProperty("loader.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("loader.resource.loader.cache", "true");
        engine.setProperty("eventhandler.referenceinsertion.class", Escaper.class.getName());
        engine.setProperty("runtime.introspector.uberspect", AllowlistedMethods.class.getName());
        engine.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        engine.setProperty("velocimacro.library", "");
        engine.setApplicationAttribute(AllowlistedMethods.ATTRIBUTE, allowed);
        return (name, context) -> {
            StringWriter out = new StringWriter();
            VelocityContext all = new VelocityContext(new HashMap<>(context));
            // Velocity's loader asks the context class loader.
            ThrowingSupplier.of(() -> BundleClasses.with(loader, () -> engine.mergeTemplate(name, "UTF-8", all, out)))
                    .get();
            return out.toString();
        };
    }
}
