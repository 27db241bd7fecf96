package org.groundbreak.confluence.adrs;

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

/** Shows the small panel of an ADR that has no number macro, on a page of our own. */
final class AdrPage {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private final PageAccess access;
    private final AdrWithoutMacro withoutMacro;
    private final LoginUriProvider login;
    private final Templates templates;
    private final Scripts scripts;

    AdrPage(
            PageAccess access,
            AdrWithoutMacro withoutMacro,
            LoginUriProvider login,
            Templates templates,
            Scripts scripts) {
        this.access = access;
        this.withoutMacro = withoutMacro;
        this.login = login;
        this.templates = templates;
        this.scripts = scripts;
    }

    /** An ADR without the macro → 200; any other page one may view → that page; anonymous → login; hidden or none → 404. */
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
        scripts.require("adr-panel");
        response.setContentType("text/html;charset=UTF-8");
        AdrPageView view =
                new AdrPageView(Long.toString(page.get().getId()), page.get().getTitle(), url);
        response.getWriter().write(templates.render("adr-page", view));
    }

    private static Optional<Long> id(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("pageId"))
                .filter(id -> ID.matcher(id).matches())
                .map(Long::valueOf);
    }
}
