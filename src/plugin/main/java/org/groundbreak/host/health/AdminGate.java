package org.groundbreak.host.health;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.groundbreak.host.rest.Problem;

/** Lets administrators with a secure administrator session into our admin pages, and nobody else. */
public final class AdminGate {

    /** Where the health page is, below the base URL of both products. */
    public static final String HEALTH_PATH = "/plugins/servlet/groundbreak/health";

    private final UserManager users;
    private final WebSudoManager webSudo;
    private final LoginUriProvider login;

    public AdminGate(UserManager users, WebSudoManager webSudo, LoginUriProvider login) {
        this.users = users;
        this.webSudo = webSudo;
        this.login = login;
    }

    /**
     * Whether the request may go on. If not it has been answered: anonymous → the login page; no administrator → 403; no
     * secure administrator session → the host's page for that.
     */
    public boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserKey user = users.getRemoteUserKey();
        if (user == null) {
            URI here = URI.create(request.getRequestURL().toString());
            response.sendRedirect(login.getLoginUri(here).toString());
            return false;
        }
        if (!users.isAdmin(user)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return false;
        }
    }

    /** Where the health page is, below the base URL; empty for whoever may not open it. */
    public Optional<String> healthPath() {
        UserKey user = users.getRemoteUserKey();
        return user != null && users.isAdmin(user) ? Optional.of(HEALTH_PATH) : Optional.empty();
    }

    /**
     * For REST methods, which let administrators in by their annotation.
     *
     * @throws Problem 403 without a secure administrator session
     */
    public void requireSecureSession(HttpServletRequest request) {
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            throw Problem.forbidden("secure-session");
        }
    }
}
