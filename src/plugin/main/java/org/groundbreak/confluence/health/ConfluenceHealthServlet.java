package org.groundbreak.confluence.health;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.health.HealthFeature;
import org.groundbreak.host.health.HealthPage;

/** The health page in Confluence's administration. */
public class ConfluenceHealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient HealthPage page;

    public ConfluenceHealthServlet(ConfluenceApp app) {
        this.page = app.get(HealthFeature.class).page();
    }

    /** Administrator → 200; anonymous → login; no administrator → 403. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.answer(request, response);
    }
}
