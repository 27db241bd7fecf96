package org.groundbreak.sandbox.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** {@code /download/static/*}: AUI and jQuery from npm, and the host's own scripts from the class path. */
public final class StaticFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> NPM = Map.of(
            "/aui/", "@atlassian/aui/dist/aui/",
            "/jquery/", "jquery/dist/",
            "/soy/", "@atlassian/soy-template-plugin-js/src/js/");

    private final transient Path nodeModules;

    /** @param nodeModules need not exist: then pages come without AUI */
    public StaticFiles(Path nodeModules) {
        this.nodeModules = nodeModules;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        try (InputStream in = path.contains("..") ? null : open(path)) {
            if (in == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(Mime.type(path));
            response.setHeader("Cache-Control", "max-age=60");
            in.transferTo(response.getOutputStream());
        }
    }

    private InputStream open(String path) throws IOException {
        for (Map.Entry<String, String> entry : NPM.entrySet()) {
            if (path.startsWith(entry.getKey())) {
                Path file = nodeModules.resolve(
                        entry.getValue() + path.substring(entry.getKey().length()));
                return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
            }
        }
        return path.startsWith("/web/") ? getClass().getResourceAsStream(path) : null;
    }
}
