package org.groundbreak.confluence.panel;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundbreak.confluence.ConfluenceApp;

/** Where the page's menu leads when a spec has lost its macro. */
public class MacrolessPageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ConfluenceApp app;

    public MacrolessPageServlet(ConfluenceApp app) {
        this.app = app;
    }

    /** As {@link MacrolessPage#answer}. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        app.get(PanelFeature.class).page().answer(request, response);
    }
}
