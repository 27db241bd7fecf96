package org.groundbreak.confluence.panel;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;

/**
 * Shows the panel of a spec whose macro was taken out, on a page of our own, and says how to go on. What is to be approved
 * is not seen there, so it offers no approval: the version it was rendered for is 0. Of a page whose template lacks the
 * macro there is no panel, and only the latter is said.
 */
final class MacrolessPage {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private final PageAccess access;
    private final SpecWithoutMacro withoutMacro;
    private final LoginUriProvider login;
    private final Templates templates;
    private final Scripts scripts;

    MacrolessPage(
            PageAccess access,
            SpecWithoutMacro withoutMacro,
            LoginUriProvider login,
            Templates templates,
            Scripts scripts) {
        this.access = access;
        this.withoutMacro = withoutMacro;
        this.login = login;
        this.templates = templates;
        this.scripts = scripts;
    }

    /**
     * A spec, or a page made to be one, without its macro → 200; any other page one may view → that page; anonymous →
     * login; no such page, or hidden → 404.
     */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (access.isAnonymous()) {
            String here = request.getRequestURL() + "?pageId=" + id(request).orElse(0L);
            response.sendRedirect(login.getLoginUri(URI.create(here)).toString());
            return;
        }
        Optional<Page> page = id(request).flatMap(access::find);
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String url = request.getContextPath() + page.get().getUrlPath();
        if (!withoutMacro.is(page.get())) {
            response.sendRedirect(url);
            return;
        }
        boolean registered = withoutMacro.isRegistered(page.get());
        if (registered) {
            scripts.require("spec-panel");
        }
        response.setContentType("text/html;charset=UTF-8");
        MacrolessPageView view = new MacrolessPageView(
                Long.toString(page.get().getId()), page.get().getTitle(), url, registered);
        response.getWriter().write(templates.render("macroless-page", view));
    }

    private static Optional<Long> id(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("pageId"))
                .filter(id -> ID.matcher(id).matches())
                .map(Long::valueOf);
    }
}
