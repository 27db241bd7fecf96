package org.groundbreak.confluence.register;

import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;

/** The page on which somebody finds the decisions of all spaces. It holds none: the browser asks for them. */
final class RegisterPage {

    private final PageAccess access;
    private final LoginUriProvider login;
    private final Templates templates;
    private final Scripts scripts;

    RegisterPage(PageAccess access, LoginUriProvider login, Templates templates, Scripts scripts) {
        this.access = access;
        this.login = login;
        this.templates = templates;
        this.scripts = scripts;
    }

    /** Signed in → 200; anonymous → login. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (access.isAnonymous()) {
            String here = request.getRequestURL().toString();
            response.sendRedirect(login.getLoginUri(URI.create(here)).toString());
            return;
        }
        boolean live = scripts.require("decision-register");
        response.setContentType("text/html;charset=UTF-8");
        RegisterSummary empty = new RegisterSummary(live, "open", false, false, "", List.of(), List.of());
        response.getWriter().write(templates.render("decision-register-page", empty));
    }
}
