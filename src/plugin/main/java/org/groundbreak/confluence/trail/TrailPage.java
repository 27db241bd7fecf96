package org.groundbreak.confluence.trail;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.rest.Limits;

/** The page on which somebody reads the history of a spec or of a decision. It holds none: the browser asks for it. */
final class TrailPage {

    /** Below the base URL; the page's id goes into {@code pageId}, that of a decision's macro into {@code decision}. */
    static final String PATH = "/plugins/servlet/groundbreak/trail";

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private final PageAccess access;
    private final AdminGate gate;
    private final LoginUriProvider login;
    private final Templates templates;
    private final Scripts scripts;

    TrailPage(PageAccess access, AdminGate gate, LoginUriProvider login, Templates templates, Scripts scripts) {
        this.access = access;
        this.gate = gate;
        this.login = login;
        this.templates = templates;
        this.scripts = scripts;
    }

    /** A page one may view → 200; anonymous → login; no such page, or hidden → 404. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (access.isAnonymous()) {
            String here = request.getRequestURL() + "?pageId=" + id(request).orElse(0L)
                    + decision(request)
                            .map(id -> "&decision=" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                            .orElse("");
            response.sendRedirect(login.getLoginUri(URI.create(here)).toString());
            return;
        }
        Optional<Page> page = id(request).flatMap(access::find);
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        scripts.require("trail");
        response.setContentType("text/html;charset=UTF-8");
        TrailView view = new TrailView(
                Long.toString(page.get().getId()),
                page.get().getTitle(),
                request.getContextPath() + page.get().getUrlPath(),
                decision(request).orElse(""),
                decision(request).isEmpty() && gate.healthPath().isPresent() && !access.readOnly());
        response.getWriter().write(templates.render("trail", view));
    }

    private static Optional<String> decision(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("decision"))
                .filter(id -> !id.isBlank() && id.length() <= Limits.NAME);
    }

    private static Optional<Long> id(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("pageId"))
                .filter(id -> ID.matcher(id).matches())
                .map(Long::valueOf);
    }
}
