package org.groundbreak.sandbox.web.rest;

import com.atlassian.plugin.PluginParseException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.web.servlet.Endpoint;

/** A {@code <rest>} module: one Jersey application over the annotated classes of the listed packages. */
public final class RestModule extends Endpoint {
    private final ModuleElement xml;
    private final InstalledPlugin plugin;
    private final String base;
    // Jersey warns of every resource that is registered as an instance, which is how Spring's instances get in.
    private final Logger jerseyProviders = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    public RestModule(ModuleElement xml, InstalledPlugin plugin) {
        super(xml.key(), plugin);
        this.xml = xml.strict(Set.of("path", "version"), Set.of("package"));
        this.plugin = plugin;
        this.base = xml.required("path") + "/" + xml.required("version");
        jerseyProviders.setLevel(Level.SEVERE);
        if (!base.startsWith("/")) {
            throw new PluginParseException("The path of <rest key=\"" + xml.key() + "\"> does not begin with /");
        }
    }

    /** {@code /path/version} and all below it. */
    @Override
    protected boolean matches(String path) {
        return (path + "/").startsWith(base + "/");
    }

    @Override
    protected HttpServlet make() {
        ResourceConfig config = new ResourceConfig();
        xml.texts("package").stream()
                .flatMap(name -> plugin.classNames(name).stream())
                .flatMap(name -> annotated(name).stream())
                .forEach(type -> config.register(plugin.create(type)));
        config.register(RestGuard.class).register(JacksonFeature.class);
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.setClassLoader(plugin.classLoader());
        return new ServletContainer(config);
    }

    /** Empty also for a class of the other product in the same package: it cannot be linked here. */
    private Optional<Class<?>> annotated(String name) {
        try {
            return Optional.<Class<?>>of(plugin.loadClass(name)).filter(type -> type.isAnnotationPresent(Path.class));
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        super.service(new RestRequest(request, base), response);
    }
}
