package org.groundbreak.sandbox.tiny;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An administration page. */
public class AdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient WebSudoManager webSudo;

    public AdminServlet(WebSudoManager webSudo) {
        this.webSudo = webSudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            response.setContentType("text/html");
            response.getWriter()
                    .write("<html><head><meta name=\"decorator\" content=\"atl.admin\"></head>"
                            + "<body>For administrators</body></html>");
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
        }
    }
}
