package org.groundbreak.confluence.mail;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundbreak.confluence.page.OwnPages;
import org.groundbreak.confluence.page.PageAccess;

/** The page on which somebody turns our mail off, and on again, for himself. Opening it changes nothing. */
final class MailPage {

    /** Below the base URL. */
    static final String PATH = "/plugins/servlet/groundbreak/mail";

    private final OwnPages ownPages;
    private final PageAccess access;
    private final MailSwitch mailSwitch;

    MailPage(OwnPages ownPages, PageAccess access, MailSwitch mailSwitch) {
        this.ownPages = ownPages;
        this.access = access;
        this.mailSwitch = mailSwitch;
    }

    /** Whoever is signed in → 200; anonymous → login. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ownPages.admits(request, response)) {
            ownPages.require("mail");
            ownPages.show(response, "mail", new MailView(!mailSwitch.isOff(access.viewer())));
        }
    }
}
