package org.groundbreak.sandbox.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.web.Templates;
import org.groundbreak.sandbox.web.Xsrf;

/** A small form of the host: GET shows it, POST acts and goes on to {@code os_destination}, or shows why not. */
final class FormPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** One field, of a type that HTML's {@code input} has. */
    public record Field(String name, String label, String type) {}

    /** What happens with a sent form: the sentence for the user when nothing was done, empty when it was. */
    interface Action extends Function<HttpServletRequest, Optional<String>> {}

    private final transient Templates templates;
    private final String title;
    private final transient List<Field> fields;
    private final transient List<Account> users;
    private final transient Action action;

    /** @param users the demo users to be named below the form; none where nobody signs in */
    FormPage(Templates templates, String title, List<Field> fields, List<Account> users, Action action) {
        this.templates = templates;
        this.users = users;
        this.title = title;
        this.fields = fields;
        this.action = action;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> error = Xsrf.isValid(request) ? action.apply(request) : Optional.of("XSRF check failed");
        if (error.isPresent()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            show(request, response, error.get());
        } else {
            response.sendRedirect(destination(request));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String error) throws IOException {
        Map<String, Object> context = Map.of(
                "title",
                title,
                "error",
                error,
                "action",
                request.getRequestURI(),
                "token",
                Xsrf.token(request),
                "destination",
                destination(request),
                "fields",
                fields,
                "users",
                users);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(templates.render("host/form.vm", context));
    }

    /** Only a path of this host, so that nobody is sent elsewhere. */
    private static String destination(HttpServletRequest request) {
        String wanted = Objects.requireNonNullElse(request.getParameter("os_destination"), "");
        String home = request.getContextPath() + "/";
        String path = wanted.replaceFirst("^https?://[^/]*", "");
        return path.startsWith(home) ? path : home;
    }
}
