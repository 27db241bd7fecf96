package org.groundbreak.sandbox.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundbreak.sandbox.web.Templates;
import org.groundbreak.sandbox.web.Xsrf;

/** A small form of the host: GET shows it, POST acts and goes on to {@code os_destination}, or shows why not. */
final class FormPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** One field; with choices it is a select. */
    public record Field(String name, String label, String type, String value, List<String> choices) {
        static Field of(String name, String label, String type) {
            return new Field(name, label, type, "", List.of());
        }
    }

    /** What happens with a sent form: the sentence for the user when nothing was done, empty when it was. */
    interface Action extends Function<HttpServletRequest, Optional<String>> {}

    private final transient Templates templates;
    private final String title;
    private final transient Supplier<List<Field>> fields;
    private final transient Action action;

    FormPage(Templates templates, String title, Supplier<List<Field>> fields, Action action) {
        this.templates = templates;
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
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(templates.render(
                        "host/form.vm",
                        Map.of(
                                "title", title,
                                "error", error,
                                "action", request.getRequestURI(),
                                "token", Xsrf.token(request),
                                "destination", destination(request),
                                "fields", fields.get())));
    }

    /** Only a path of this host, so that nobody is sent elsewhere. */
    private static String destination(HttpServletRequest request) {
        String wanted = Optional.ofNullable(request.getParameter("os_destination"))
                .or(() -> Optional.ofNullable(request.getParameter("destination")))
                .orElse("");
        String home = request.getContextPath() + "/";
        String path = wanted.startsWith("http") ? wanted.replaceFirst("^https?://[^/]*", "") : wanted;
        return path.startsWith(home) ? path : home;
    }
}
