package org.groundbreak.sandbox.web.velocity;

import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.log.NullLogChute;
import org.groundbreak.sandbox.web.Templates;

/** Makes Velocity engines. */
public final class Engines {
    private Engines() {}

    static VelocityEngine create(ClassLoader loader, Predicate<Method> allowed) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("resource.loader", "loader");
        properties.setProperty("loader.resource.loader.class", ClassLoaderTemplates.class.getName());
        properties.setProperty("loader.resource.loader.cache", "true");
        properties.setProperty("eventhandler.referenceinsertion.class", Escaper.class.getName());
        properties.setProperty("runtime.introspector.uberspect", AllowlistedMethods.class.getName());
        properties.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        properties.setProperty("input.encoding", "UTF-8");
        properties.setProperty("velocimacro.library", "");
        VelocityEngine engine = new VelocityEngine();
        engine.setApplicationAttribute(ClassLoaderTemplates.ATTRIBUTE, loader);
        engine.setApplicationAttribute(AllowlistedMethods.ATTRIBUTE, allowed);
        engine.init(properties);
        return engine;
    }

    /** The host's own templates, from the class path, free to call everything. */
    public static Templates ofHost() {
        try {
            VelocityEngine engine = create(Engines.class.getClassLoader(), method -> true);
            return (name, context) -> {
                StringWriter out = new StringWriter();
                render(engine, name, context, out);
                return out.toString();
            };
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static void render(VelocityEngine engine, String name, Map<String, Object> context, Writer out) {
        try {
            engine.getTemplate(name, "UTF-8").merge(new VelocityContext(new HashMap<>(context)), out);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Template " + name, e);
        }
    }
}
