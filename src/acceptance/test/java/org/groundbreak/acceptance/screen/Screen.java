package org.groundbreak.acceptance.screen;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.groundbreak.acceptance.Installation;

/** The browsers of one test. */
final class Screen {
    private final Browser browser;
    private final Installation installation;
    private final List<Visit> visits = new ArrayList<>();

    Screen(Browser browser, Installation installation) {
        this.browser = browser;
        this.installation = installation;
    }

    /** Somebody who reads English comes with a browser of his own; not signed in yet. */
    Visit visit(String role) {
        return visit(role, "en-GB");
    }

    Visit visit(String role, String locale) {
        Visit visit = new Visit(browser, installation, installation.user(role), locale);
        visits.add(visit);
        return visit;
    }

    /** Ends all visits; the first complaint is thrown. */
    void close() {
        AssertionError complaint = null;
        for (Visit visit : visits) {
            try {
                visit.close();
            } catch (AssertionError e) {
                complaint = complaint == null ? e : complaint;
            }
        }
        if (complaint != null) {
            throw complaint;
        }
    }
}
