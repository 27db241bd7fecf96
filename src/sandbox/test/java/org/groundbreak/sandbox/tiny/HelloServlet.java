package org.groundbreak.sandbox.tiny;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says hello in a decorated page. */
public class HelloServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Greeter greeter;

    public HelloServlet(Greeter greeter) {
        this.greeter = greeter;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.getWriter()
                .write(
                        "<html><head><title>Tiny</title><meta name=\"decorator\" content=\"atl.general\"></head><body><p>"
                                + greeter.greet() + "</p></body></html>");
    }
}
