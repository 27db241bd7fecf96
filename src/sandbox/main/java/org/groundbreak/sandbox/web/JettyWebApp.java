package org.groundbreak.sandbox.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ResourceServlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.resource.Resources;
import org.groundbreak.sandbox.host.Product;

/** Jetty for one product. The port is taken when it is made, requests are answered from {@link #start}. */
public final class JettyWebApp implements WebApp, AutoCloseable {
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);
    private final ServletContextHandler handler;

    /**
     * @param port 0 for a free one
     * @throws IOException if the port is taken
     */
    public JettyWebApp(Product product, int port) throws IOException {
        handler = new ServletContextHandler(product.contextPath(), ServletContextHandler.SESSIONS);
        handler.getSessionHandler().setHttpOnly(true);
        handler.getSessionHandler().setSessionCookie("JSESSIONID-" + product.key());
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(handler);
        connector.open();
    }

    public int port() {
        return connector.getLocalPort();
    }

    public void filter(Filter filter) {
        handler.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    @Override
    public void servlet(Servlet servlet, String... pathSpecs) {
        ServletHolder holder = new ServletHolder(servlet);
        for (String path : pathSpecs) {
            handler.addServlet(holder, path);
        }
    }

    /** Serves the files of a folder by their relative paths; none if there is no such folder. */
    public void files(URI folder, String path) {
        Resource resource = ResourceFactory.of(server).newResource(folder);
        if (Resources.isReadableDirectory(resource)) {
            ServletHolder holder = new ServletHolder(new ResourceServlet());
            holder.setInitParameter("baseResource", resource.getURI().toString());
            holder.setInitParameter("dirAllowed", "false");
            holder.setInitParameter("cacheControl", "max-age=60");
            handler.addServlet(holder, path + "/*");
        }
    }

    public void start() throws Exception {
        server.start();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
