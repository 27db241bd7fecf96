package org.groundbreak.confluence.waiting;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundbreak.confluence.ConfluenceApp;

/** What waits for somebody on a page of its own, reached from the sidebar of every space. */
public class WaitingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ConfluenceApp app;

    public WaitingServlet(ConfluenceApp app) {
        this.app = app;
    }

    /** As {@link WaitingPage#answer}. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        app.get(WaitingFeature.class).page().answer(request, response);
    }
}
