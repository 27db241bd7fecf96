package org.groundbreak.sandbox.web.servlet;

import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;
import org.groundbreak.sandbox.plugins.PluginRegistry;

/** {@code /plugins/servlet/*}: the servlets of the plugins. */
public final class PluginServlets extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PluginRegistry plugins;
    private final transient LoginUriProvider login;
    private final Product product;

    public PluginServlets(PluginRegistry plugins, LoginUriProvider login, Product product) {
        this.plugins = plugins;
        this.login = login;
        this.product = product;
    }

    /** The module type {@code <servlet>}. */
    public static ModuleInstance module(ModuleElement xml, InstalledPlugin plugin) {
        return new ServletModule(xml, plugin);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<ServletModule> found = plugins.modules(ServletModule.class).stream()
                .map(PluginRegistry.Module::instance)
                .filter(module -> module.matches(path))
                .findFirst();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        switch (found.get().access().decide(CurrentAccount.get(), product)) {
            case ALLOWED -> found.get().service(request, response);
            case NEEDS_LOGIN ->
                response.sendRedirect(
                        login.getLoginUri(URI.create(request.getRequestURI())).toString());
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
