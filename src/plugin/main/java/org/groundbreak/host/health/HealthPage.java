package org.groundbreak.host.health;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundbreak.host.Templates;

/** The health page, the same in both products; each product has a servlet of a few lines before it. */
public final class HealthPage {

    private final AdminGate gate;
    private final Health health;
    private final Templates templates;

    public HealthPage(AdminGate gate, Health health, Templates templates) {
        this.gate = gate;
        this.health = health;
        this.templates = templates;
    }

    /** 200 for administrators; for others what {@link AdminGate#admits} answers. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gate.admits(request, response)) {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(templates.render("health", health.view()));
        }
    }
}
