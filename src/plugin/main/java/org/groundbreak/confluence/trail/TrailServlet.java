package org.groundbreak.confluence.trail;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundbreak.confluence.ConfluenceApp;

/** Where the panel leads for the history of a spec. */
public class TrailServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ConfluenceApp app;

    public TrailServlet(ConfluenceApp app) {
        this.app = app;
    }

    /** As {@link TrailPage#answer}. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        app.get(TrailFeature.class).page().answer(request, response);
    }
}
