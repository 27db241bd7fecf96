package org.groundbreak.sandbox.web.servlet;

import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.web.Access;

/** A {@code <servlet>}, below {@code /plugins/servlet}. */
public final class ServletModule extends Endpoint {
    private final ModuleElement xml;
    private final InstalledPlugin plugin;
    private final LoginUriProvider login;
    private Class<? extends HttpServlet> type;

    public ServletModule(ModuleElement xml, InstalledPlugin plugin, LoginUriProvider login) {
        super(xml.key(), plugin);
        this.xml = xml.strict(Set.of(), Set.of("url-pattern"));
        this.plugin = plugin;
        this.login = login;
    }

    @Override
    public void enable() throws ClassNotFoundException {
        type = plugin.loadClass(xml.required("class")).asSubclass(HttpServlet.class);
    }

    /** Patterns are exact, or have {@code /*} at the end. */
    @Override
    protected boolean matches(String path) {
        return xml.texts("url-pattern").stream()
                .anyMatch(pattern -> pattern.equals(path)
                        || pattern.endsWith("/*") && (path + "/").startsWith(pattern.replaceFirst("\\*$", "")));
    }

    @Override
    protected HttpServlet make() {
        return plugin.create(type);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        switch (Access.of(CurrentAccount.get(), type)) {
            case ALLOWED -> super.service(request, response);
            case NEEDS_LOGIN ->
                response.sendRedirect(
                        login.getLoginUri(URI.create(request.getRequestURI())).toString());
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
