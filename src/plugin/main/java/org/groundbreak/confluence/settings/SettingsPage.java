package org.groundbreak.confluence.settings;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.rest.Limits;

/** The two pages of settings. What stands on them comes by REST, and is kept by REST. */
final class SettingsPage {

    private final AdminGate adminGate;
    private final SettingsGate gate;
    private final LoginUriProvider login;
    private final PageAccess access;
    private final Templates templates;
    private final Scripts scripts;

    SettingsPage(
            AdminGate adminGate,
            SettingsGate gate,
            LoginUriProvider login,
            PageAccess access,
            Templates templates,
            Scripts scripts) {
        this.adminGate = adminGate;
        this.gate = gate;
        this.login = login;
        this.access = access;
        this.templates = templates;
        this.scripts = scripts;
    }

    /** Of the instance: 200 for administrators; for others what {@link AdminGate#admits} answers. */
    void ofInstance(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (adminGate.admits(request, response)) {
            show(response, new SettingsView("", "", false, access.readOnly()));
        }
    }

    /** Of a space: who may set something of it → 200; anonymous → login; others → 403; no such space, or hidden → 404. */
    void ofSpace(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getParameter("key");
        if (access.isAnonymous()) {
            String here = request.getRequestURL() + "?key="
                    + URLEncoder.encode(key == null ? "" : key, StandardCharsets.UTF_8);
            response.sendRedirect(login.getLoginUri(URI.create(here)).toString());
            return;
        }
        Optional<Space> space = Optional.ofNullable(key)
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
        scripts.require("settings");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(templates.render("settings", view));
    }
}
