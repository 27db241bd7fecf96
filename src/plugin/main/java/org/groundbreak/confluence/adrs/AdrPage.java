package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.groundbreak.confluence.page.OwnPages;

/** Shows the small panel of an ADR that has no number macro, on a page of our own. */
final class AdrPage {

    private final OwnPages ownPages;
    private final AdrWithoutMacro withoutMacro;

    AdrPage(OwnPages ownPages, AdrWithoutMacro withoutMacro) {
        this.ownPages = ownPages;
        this.withoutMacro = withoutMacro;
    }

    /** An ADR without the macro → 200; any other page one may view → that page; anonymous → login; hidden or none → 404. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Page> page = ownPages.pageWithoutMacro(request, response, withoutMacro::is);
        if (page.isEmpty()) {
            return;
        }
        String url = ownPages.address(request, page.get());
        ownPages.require("adr-panel");
        ownPages.show(
                response,
                "adr-page",
                new AdrPageView(Long.toString(page.get().getId()), page.get().getTitle(), url));
    }
}
