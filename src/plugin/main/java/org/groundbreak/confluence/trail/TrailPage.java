package org.groundbreak.confluence.trail;

import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.groundbreak.confluence.page.OwnPages;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.host.health.AdminGate;

/** The page on which somebody reads the history of a spec. It holds none: the browser asks for it. */
final class TrailPage {

    /** Below the base URL; the page's id goes into {@code pageId}. */
    static final String PATH = "/plugins/servlet/groundbreak/trail";

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
        Optional<Page> page = ownPages.page(request, response);
        if (page.isEmpty()) {
            return;
        }
        ownPages.require("trail");
        TrailView view = new TrailView(
                Long.toString(page.get().getId()),
                page.get().getTitle(),
                request.getContextPath() + page.get().getUrlPath(),
                gate.healthPath().isPresent() && !access.readOnly());
        ownPages.show(response, "trail", view);
    }
}
