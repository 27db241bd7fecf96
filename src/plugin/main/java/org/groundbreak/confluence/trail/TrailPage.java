package org.groundbreak.confluence.trail;

import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.groundbreak.confluence.page.OwnPages;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.rest.Limits;

/** The page on which somebody reads the history of a spec or of a decision. It holds none: the browser asks for it. */
final class TrailPage {

    /** Below the base URL; the page's id goes into {@code pageId}, that of a decision's macro into {@code decision}. */
    static final String PATH = "/plugins/servlet/groundbreak/trail";

    private static final String DECISION = "decision";

    private final OwnPages ownPages;
    private final PageAccess access;
    private final AdminGate gate;

    TrailPage(OwnPages ownPages, PageAccess access, AdminGate gate) {
        this.ownPages = ownPages;
        this.access = access;
        this.gate = gate;
    }

    /** A page one may view → 200; anonymous → login; no such page, or hidden → 404. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Page> page = ownPages.page(request, response, DECISION);
        if (page.isEmpty()) {
            return;
        }
        ownPages.require("trail");
        TrailView view = new TrailView(
                Long.toString(page.get().getId()),
                page.get().getTitle(),
                request.getContextPath() + page.get().getUrlPath(),
                decision(request).orElse(""),
                decision(request).isEmpty() && gate.healthPath().isPresent() && !access.readOnly());
        ownPages.show(response, "trail", view);
    }

    private static Optional<String> decision(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(DECISION))
                .filter(id -> !id.isBlank() && id.length() <= Limits.NAME);
    }
}
