package org.groundbreak.confluence.settings;

import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.groundbreak.confluence.page.OwnPages;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.rest.Limits;

/** The two pages of settings. What stands on them comes by REST, and is kept by REST. */
final class SettingsPage {

    private final OwnPages ownPages;
    private final AdminGate adminGate;
    private final SettingsGate gate;
    private final PageAccess access;

    SettingsPage(OwnPages ownPages, AdminGate adminGate, SettingsGate gate, PageAccess access) {
        this.ownPages = ownPages;
        this.adminGate = adminGate;
        this.gate = gate;
        this.access = access;
    }

    /** Of the instance: 200 for administrators; for others what {@link AdminGate#admits} answers. */
    void ofInstance(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (adminGate.admits(request, response)) {
            show(response, new SettingsView("", "", false, access.readOnly()));
        }
    }

    /** Of a space: who may set something of it → 200; anonymous → login; others → 403; no such space, or hidden → 404. */
    void ofSpace(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!ownPages.admits(request, response, "key")) {
            return;
        }
        Optional<Space> space = Optional.ofNullable(request.getParameter("key"))
                .filter(typed -> typed.length() <= Limits.NAME)
                .flatMap(gate::find);
        if (space.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!gate.setsSomething(space.get())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            boolean ofRounds = !gate.administers(space.get());
            show(response, new SettingsView(space.get().getKey(), space.get().getName(), ofRounds, access.readOnly()));
        }
    }

    private void show(HttpServletResponse response, SettingsView view) throws IOException {
        ownPages.require("settings");
        ownPages.show(response, "settings", view);
    }
}
