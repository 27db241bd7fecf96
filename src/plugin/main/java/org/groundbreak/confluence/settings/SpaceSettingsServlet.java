package org.groundbreak.confluence.settings;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundbreak.confluence.ConfluenceApp;

/** The page of the settings of one space, among the tools of the space. */
public class SpaceSettingsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ConfluenceApp app;

    public SpaceSettingsServlet(ConfluenceApp app) {
        this.app = app;
    }

    /** As {@link SettingsPage#ofSpace}. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        app.get(SettingsFeature.class).page().ofSpace(request, response);
    }
}
