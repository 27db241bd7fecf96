package org.groundbreak.confluence.adrs;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundbreak.confluence.ConfluenceApp;

/** Where the page's menu leads when an ADR has no number macro. */
public class AdrPageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ConfluenceApp app;

    public AdrPageServlet(ConfluenceApp app) {
        this.app = app;
    }

    /** As {@link AdrPage#answer}. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        app.get(AdrMacrosFeature.class).page().answer(request, response);
    }
}
