package org.groundbreak.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.host.sal.SalWebSudoManager;

/** Finds out who asks, by session, Basic or an application link, and cleans the thread up afterwards. */
public final class AuthenticationFilter extends HttpFilter {
    /** Begins the header of a request over the application link; the demo user's password stands for the signature. */
    public static final String OAUTH = "OAuth ";

    private static final String BASIC = "Basic ";
    private static final long serialVersionUID = 1L;
    private static final String SESSION_USER = AuthenticationFilter.class.getName();

    private final transient Accounts accounts;

    public AuthenticationFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Makes the account the session's user under a new session id. */
    public static void signIn(HttpServletRequest request, Account account) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SESSION_USER, account.name());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        String authorization = Objects.toString(request.getHeader("Authorization"), "");
        Optional<Account> account = Optional.empty();
        if (authorization.startsWith(BASIC) || authorization.startsWith(OAUTH)) {
            account = byPassword(authorization.substring(authorization.indexOf(' ') + 1));
            if (account.isEmpty()) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"protected-area\"");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Basic Authentication Failure");
                return;
            }
            if (authorization.startsWith(OAUTH)) {
                SalWebSudoManager.markAsOAuth(request);
            }
        } else {
            account = bySession(request.getSession(false));
        }
        CurrentAccount.set(account.orElse(null));
        CurrentRequest.set(request);
        try {
            chain.doFilter(request, response);
        } catch (NotModelled e) {
            response.reset();
            response.setStatus(HttpServletResponse.SC_NOT_IMPLEMENTED);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println(e.getMessage());
        } finally {
            CurrentRequest.set(null);
            CurrentAccount.set(null);
        }
    }

    private Optional<Account> byPassword(String encoded) {
        try {
            String[] parts = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 ? accounts.authenticate(parts[0], parts[1]) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Account> bySession(HttpSession session) {
        return session == null
                ? Optional.empty()
                : accounts.byName((String) session.getAttribute(SESSION_USER)).filter(Account::active);
    }
}
