package org.groundbreak.confluence.mail;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundbreak.confluence.ConfluenceApp;

/** Where a mail of ours leads whoever wants no more of them. */
public class MailServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ConfluenceApp app;

    public MailServlet(ConfluenceApp app) {
        this.app = app;
    }

    /** As {@link MailPage#answer}. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        app.get(MailFeature.class).page().answer(request, response);
    }
}
