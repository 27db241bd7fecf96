package org.groundbreak.sandbox.host.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Administration wants the password once more; it holds for ten minutes of the session. OAuth needs none. */
public final class SalWebSudoManager implements WebSudoManager {
    private static final String ATTRIBUTE = SalWebSudoManager.class.getName();
    private static final String OAUTH = ATTRIBUTE + ".oauth";
    private static final Duration LENGTH = Duration.ofMinutes(10);

    private final Clock clock;

    public SalWebSudoManager(Clock clock) {
        this.clock = clock;
    }

    /** Called by the page that asks for the password. */
    public void confirm(HttpSession session) {
        session.setAttribute(ATTRIBUTE, clock.instant().plus(LENGTH));
    }

    /** Called for a request that an application link has authorised. */
    public static void markAsOAuth(HttpServletRequest request) {
        request.setAttribute(OAUTH, true);
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (request.getAttribute(OAUTH) != null) {
            return;
        }
        HttpSession session = request.getSession(false);
        Object until = session == null ? null : session.getAttribute(ATTRIBUTE);
        if (!(until instanceof Instant instant) || instant.isBefore(clock.instant())) {
            throw new WebSudoSessionException();
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String destination = request.getRequestURI() + query;
        try {
            response.sendRedirect(request.getContextPath() + "/authenticate?os_destination="
                    + URLEncoder.encode(destination, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
