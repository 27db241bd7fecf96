package org.groundbreak.sandbox.web.rest;

import com.atlassian.plugin.PluginParseException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.osgi.BundleClasses;
import org.groundbreak.sandbox.plugins.BundleClassNames;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;

/** A {@code <rest>} module: one Jersey application over the annotated classes of the listed packages. */
final class RestModule implements ModuleInstance {
    private final ModuleElement xml;
    private final InstalledPlugin plugin;
    private final Product product;
    private ServletContainer jersey;

    RestModule(ModuleElement xml, InstalledPlugin plugin, Product product) {
        this.xml = xml.strict(Set.of("path", "version"), Set.of("package"));
        this.plugin = plugin;
        this.product = product;
        if (!xml.required("path").startsWith("/")) {
            throw new PluginParseException("The path of <rest key=\"" + xml.key() + "\"> does not begin with /");
        }
    }

    /** {@code /path/version}, below {@code /rest}. */
    String base() {
        return xml.required("path") + "/" + xml.required("version");
    }

    /** The resource classes, so that a broken one is found now; Jersey starts with the first request. */
    private List<Class<?>> resources() {
        List<String> packages =
                xml.children("package").stream().map(ModuleElement::text).toList();
        List<Class<?>> result = new ArrayList<>();
        for (String name : BundleClassNames.of(plugin)) {
            String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            if (packages.isEmpty() || packages.stream().anyMatch(p -> (packageName + ".").startsWith(p + "."))) {
                annotated(name).ifPresent(result::add);
            }
        }
        return result;
    }

    /** Empty also for a class of the other product in the same package: it cannot be linked here. */
    private Optional<Class<?>> annotated(String name) {
        try {
            Class<?> type = plugin.loadClass(name);
            return type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class)
                    ? Optional.of(type)
                    : Optional.empty();
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }

    void service(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        try {
            BundleClasses.with(plugin.classLoader(), () -> {
                jersey(request).service(new RestRequest(request, base()), response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private synchronized ServletContainer jersey(HttpServletRequest request) throws ServletException {
        if (jersey == null) {
            ResourceConfig config = new ResourceConfig();
            resources().forEach(type -> config.register(plugin.create(type)));
            config.register(new AccessFilter(product)).register(XsrfFilter.class);
            config.register(JacksonFeature.withoutExceptionMappers()).register(BadJson.class);
            config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
            config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
            config.setClassLoader(plugin.classLoader());
            ServletContainer made = new ServletContainer(config);
            made.init(new RestServletConfig("rest" + base(), request.getServletContext()));
            jersey = made;
        }
        return jersey;
    }

    @Override
    public synchronized void disable() {
        if (jersey != null) {
            jersey.destroy();
            jersey = null;
        }
    }
}
