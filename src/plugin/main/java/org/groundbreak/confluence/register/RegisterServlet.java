package org.groundbreak.confluence.register;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundbreak.confluence.ConfluenceApp;

/** The register on a page of its own, reached from the sidebar of every space. */
public class RegisterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ConfluenceApp app;

    public RegisterServlet(ConfluenceApp app) {
        this.app = app;
    }

    /** As {@link RegisterPage#answer}. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        app.get(RegisterFeature.class).page().answer(request, response);
    }
}
