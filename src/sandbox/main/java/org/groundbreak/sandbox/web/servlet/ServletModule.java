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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.osgi.BundleClasses;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;
import org.groundbreak.sandbox.web.Access;

/** A {@code <servlet>}: made and initialised with the first request, destroyed when its plugin is disabled. */
final class ServletModule implements ModuleInstance {
    private final ModuleElement xml;
    private final InstalledPlugin plugin;
    private Class<?> type;
    private HttpServlet servlet;

    ServletModule(ModuleElement xml, InstalledPlugin plugin) {
        this.xml = xml.strict(Set.of(), Set.of("url-pattern", "init-param"));
        this.plugin = plugin;
    }

    @Override
    public void enable() throws ClassNotFoundException {
        type = plugin.loadClass(xml.required("class"));
    }

    /** Whether a path below {@code /plugins/servlet} is one of its patterns: exact, or with {@code /*} at the end. */
    boolean matches(String path) {
        for (ModuleElement pattern : xml.children("url-pattern")) {
            String text = pattern.text();
            boolean prefix = text.endsWith("/*");
            String stem = prefix ? text.substring(0, text.length() - 2) : text;
            if (path.equals(stem) || prefix && path.startsWith(stem + "/")) {
                return true;
            }
        }
        return false;
    }

    Access access() {
        return Access.of(type);
    }

    void service(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        try {
            BundleClasses.with(plugin.classLoader(), () -> {
                instance(request.getServletContext()).service(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private synchronized HttpServlet instance(ServletContext context) throws ServletException {
        if (servlet == null) {
            HttpServlet made = (HttpServlet) plugin.create(type);
            made.init(new Config(xml.key(), context, initParameters()));
            servlet = made;
        }
        return servlet;
    }

    private Map<String, String> initParameters() {
        return xml.children("init-param").stream()
                .collect(Collectors.toMap(
                        p -> p.child("param-name").orElseThrow().text(),
                        p -> p.child("param-value").orElseThrow().text()));
    }

    @Override
    public synchronized void disable() {
        if (servlet != null) {
            servlet.destroy();
            servlet = null;
        }
    }

    private record Config(String getServletName, ServletContext getServletContext, Map<String, String> parameters)
            implements ServletConfig {
        @Override
        public String getInitParameter(String name) {
            return parameters.get(name);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(List.copyOf(parameters.keySet()));
        }
    }
}
