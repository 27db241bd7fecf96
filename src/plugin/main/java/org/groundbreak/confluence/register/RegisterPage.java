package org.groundbreak.confluence.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.groundbreak.confluence.page.OwnPages;

/** The page on which somebody finds the decisions of all spaces. It holds none: the browser asks for them. */
final class RegisterPage {

    private final OwnPages ownPages;

    RegisterPage(OwnPages ownPages) {
        this.ownPages = ownPages;
    }

    /** Signed in → 200; anonymous → login. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ownPages.admits(request, response)) {
            boolean live = ownPages.require("decision-register");
            RegisterSummary empty = new RegisterSummary(live, "open", false, false, "", List.of(), List.of());
            ownPages.show(response, "decision-register-page", empty);
        }
    }
}
