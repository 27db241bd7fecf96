package org.groundbreak.sandbox.web.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;
import org.groundbreak.sandbox.plugins.PluginRegistry;

/** {@code /rest/*}: the REST modules of the plugins. The host's own REST has longer paths and comes first. */
public final class PluginRest extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PluginRegistry plugins;
    private final Product product;
    // Jersey warns of every resource that is registered as an instance, which is how Spring's instances get in.
    private final transient Logger jerseyProviders = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    public PluginRest(PluginRegistry plugins, Product product) {
        this.plugins = plugins;
        this.product = product;
        jerseyProviders.setLevel(Level.SEVERE);
    }

    /** The module type {@code <rest>}. */
    public ModuleInstance module(ModuleElement xml, InstalledPlugin plugin) {
        return new RestModule(xml, plugin, product);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        for (PluginRegistry.Module<RestModule> module : plugins.modules(RestModule.class)) {
            String base = module.instance().base();
            if (path.equals(base) || path.startsWith(base + "/")) {
                module.instance().service(request, response);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
