package org.groundbreak.sandbox.web.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.plugins.PluginRegistry.Module;

/** Hands requests below one path to the plugins' modules of one kind. */
public final class Dispatcher extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PluginRegistry plugins;
    private final Class<? extends Endpoint> kind;

    public Dispatcher(PluginRegistry plugins, Class<? extends Endpoint> kind) {
        this.plugins = plugins;
        this.kind = kind;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        Optional<? extends Endpoint> found = plugins.modules(kind).stream()
                .map(Module::instance)
                .filter(module -> module.matches(path))
                .findFirst();
        if (found.isPresent()) {
            found.get().service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
