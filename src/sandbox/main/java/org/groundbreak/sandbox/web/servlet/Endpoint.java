package org.groundbreak.sandbox.web.servlet;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleInstance;

/** A servlet for a module: made and initialised with the first request, destroyed when the plugin is disabled. */
public abstract class Endpoint implements ModuleInstance {
    private record Config(String getServletName, ServletContext getServletContext) implements ServletConfig {
        @Override
        public String getInitParameter(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }

    private final String name;
    private final InstalledPlugin plugin;
    private HttpServlet servlet;

    protected Endpoint(String name, InstalledPlugin plugin) {
        this.name = name;
        this.plugin = plugin;
    }

    /** Whether a request with this path info is for this module. */
    protected abstract boolean matches(String path);

    /** A new servlet, not yet initialised. */
    protected abstract HttpServlet make();

    /** Answers with the plugin's class loader as context class loader. */
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(plugin.classLoader());
        try {
            servlet(request.getServletContext()).service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private synchronized HttpServlet servlet(ServletContext context) throws ServletException {
        if (servlet == null) {
            HttpServlet made = make();
            made.init(new Config(name, context));
            servlet = made;
        }
        return servlet;
    }

    @Override
    public synchronized void disable() {
        if (servlet != null) {
            servlet.destroy();
            servlet = null;
        }
    }
}
