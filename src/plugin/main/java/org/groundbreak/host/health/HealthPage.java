package org.groundbreak.host.health;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;

/** The health page, the same in both products; each product has a servlet of a few lines before it. */
public final class HealthPage {

    private final AdminGate gate;
    private final Health health;
    private final Templates templates;
    private final Scripts scripts;
    private final String script;

    /** @param script key of the web resource with its script, which is another in each product */
    public HealthPage(AdminGate gate, Health health, Templates templates, Scripts scripts, String script) {
        this.gate = gate;
        this.health = health;
        this.templates = templates;
        this.scripts = scripts;
        this.script = script;
    }

    /** 200 for administrators; for others what {@link AdminGate#admits} answers. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gate.admits(request, response)) {
            scripts.require(script);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(templates.render("health", health.view()));
        }
    }
}
