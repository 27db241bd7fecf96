package org.groundbreak.jira.health;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundbreak.host.health.HealthFeature;
import org.groundbreak.host.health.HealthPage;
import org.groundbreak.jira.JiraApp;

/** The health page in Jira's administration. */
public class JiraHealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient HealthPage page;

    public JiraHealthServlet(JiraApp app) {
        this.page = app.get(HealthFeature.class).page();
    }

    /** Administrator → 200; anonymous → login; no administrator → 403. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.answer(request, response);
    }
}
