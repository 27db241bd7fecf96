package org.groundbreak.confluence.settings;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundbreak.confluence.ConfluenceApp;

/** The page of the settings of the instance, in Confluence's administration. */
public class InstanceSettingsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ConfluenceApp app;

    public InstanceSettingsServlet(ConfluenceApp app) {
        this.app = app;
    }

    /** As {@link SettingsPage#ofInstance}. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        app.get(SettingsFeature.class).page().ofInstance(request, response);
    }
}
