package org.groundbreak.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;

/** The token that forms of the host carry as {@code atl_token}. */
public final class Xsrf {
    private static final String ATTRIBUTE = Xsrf.class.getName();

    private Xsrf() {}

    /** The session's token; begins a session if there is none. */
    public static synchronized String token(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(ATTRIBUTE) == null) {
            session.setAttribute(ATTRIBUTE, UUID.randomUUID().toString());
        }
        return (String) session.getAttribute(ATTRIBUTE);
    }

    /** Whether the request carries the session's token or the header {@code X-Atlassian-Token: no-check}. */
    public static boolean isValid(HttpServletRequest request) {
        return "no-check".equals(request.getHeader("X-Atlassian-Token"))
                || token(request).equals(request.getParameter("atl_token"));
    }
}
