package org.groundbreak.sandbox.applinks;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.web.Xsrf;

/** Where a user lets the link act for him, and where an administrator sets its switches. */
final class LinkPages extends HttpServlet {
    /** Path of the page on which a user allows the other product to be called as him. */
    static final String AUTHORISE = "/plugins/servlet/applinks/oauth/login-dance/authorize";

    /** Path of the switches. */
    static final String SWITCHES = "/sandbox/applink";

    private static final long serialVersionUID = 1L;

    private final transient HostContext host;
    private final transient LinkState state;

    LinkPages(HostContext host, LinkState state) {
        this.host = host;
        this.state = state;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (CurrentAccount.get() == null) {
            String here = request.getRequestURI() + "?" + Objects.toString(request.getQueryString(), "");
            response.sendRedirect(request.getContextPath() + "/login?os_destination="
                    + URLEncoder.encode(here, StandardCharsets.UTF_8));
            return;
        }
        Map<String, Object> context = Map.of(
                "token", Xsrf.token(request),
                "redirectUrl", redirectUrl(request),
                "state", state,
                "authorisations", LinkState.Authorisation.values(),
                "faults", LinkState.Fault.values());
        response.setContentType("text/html;charset=UTF-8");
        String template = isSwitches(request) ? "applinks/switches.vm" : "applinks/authorise.vm";
        response.getWriter().write(host.templates().render(template, context));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean admin = CurrentAccount.get() != null && CurrentAccount.get().admin();
        if (CurrentAccount.get() == null || isSwitches(request) && !admin || !Xsrf.isValid(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isSwitches(request)) {
            state.set(
                    LinkState.Authorisation.valueOf(request.getParameter("authorisation")),
                    LinkState.Fault.valueOf(request.getParameter("fault")));
            response.sendRedirect(request.getContextPath() + SWITCHES);
        } else {
            state.grant(CurrentAccount.get().name());
            response.sendRedirect(redirectUrl(request));
        }
    }

    private static boolean isSwitches(HttpServletRequest request) {
        return request.getServletPath().equals(SWITCHES);
    }

    private String redirectUrl(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("redirectUrl"))
                .filter(url -> url.startsWith(host.baseUrl()))
                .orElse(host.baseUrl());
    }
}
