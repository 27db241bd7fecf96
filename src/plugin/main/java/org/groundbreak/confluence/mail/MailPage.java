package org.groundbreak.confluence.mail;

import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;

/** The page on which somebody turns our mail off, and on again, for himself. Opening it changes nothing. */
final class MailPage {

    /** Below the base URL. */
    static final String PATH = "/plugins/servlet/groundbreak/mail";

    private final PageAccess access;
    private final MailSwitch mailSwitch;
    private final LoginUriProvider login;
    private final Templates templates;
    private final Scripts scripts;

    MailPage(PageAccess access, MailSwitch mailSwitch, LoginUriProvider login, Templates templates, Scripts scripts) {
        this.access = access;
        this.mailSwitch = mailSwitch;
        this.login = login;
        this.templates = templates;
        this.scripts = scripts;
    }

    /** Whoever is signed in → 200; anonymous → login. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (access.isAnonymous()) {
            URI here = URI.create(request.getRequestURL().toString());
            response.sendRedirect(login.getLoginUri(here).toString());
            return;
        }
        scripts.require("mail");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(templates.render("mail", new MailView(!mailSwitch.isOff(access.viewer()))));
    }
}
