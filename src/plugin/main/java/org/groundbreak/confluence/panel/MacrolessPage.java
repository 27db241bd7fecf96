package org.groundbreak.confluence.panel;

import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.groundbreak.confluence.page.OwnPages;

/**
 * Shows the panel of a spec whose macro was taken out, on a page of our own, and says how to go on. What is to be approved
 * is not seen there, so it offers no approval: the version it was rendered for is 0. Of a page whose template lacks the
 * macro there is no panel, and only the latter is said.
 */
final class MacrolessPage {

    private final OwnPages ownPages;
    private final SpecWithoutMacro withoutMacro;

    MacrolessPage(OwnPages ownPages, SpecWithoutMacro withoutMacro) {
        this.ownPages = ownPages;
        this.withoutMacro = withoutMacro;
    }

    /**
     * A spec, or a page made to be one, without its macro → 200; any other page one may view → that page; anonymous →
     * login; no such page, or hidden → 404.
     */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Page> page = ownPages.pageWithoutMacro(request, response, withoutMacro::is);
        if (page.isEmpty()) {
            return;
        }
        String url = ownPages.address(request, page.get());
        boolean registered = withoutMacro.isRegistered(page.get());
        if (registered) {
            ownPages.require("spec-panel");
        }
        ownPages.show(
                response,
                "macroless-page",
                new MacrolessPageView(
                        Long.toString(page.get().getId()), page.get().getTitle(), url, registered));
    }
}
