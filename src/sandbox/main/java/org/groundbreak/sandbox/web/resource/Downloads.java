package org.groundbreak.sandbox.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.plugins.PluginTexts;

/** {@code /download/resources/*}: the files that descriptors offer, transformed where a web resource says so. */
public final class Downloads extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PluginRegistry plugins;
    private final transient PluginTexts texts;
    private final transient SoyCompiler soy;

    public Downloads(PluginRegistry plugins, PluginTexts texts, SoyCompiler soy) {
        this.plugins = plugins;
        this.texts = texts;
        this.soy = soy;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Optional<Download> download = Download.find(plugins, path.substring(1));
        if (download.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(Mime.type(path));
        response.setHeader("Cache-Control", "no-cache");
        byte[] bytes;
        try (InputStream in = download.get().url().openStream()) {
            bytes = in.readAllBytes();
        }
        response.getOutputStream().write(transformed(download.get(), bytes, locale(request)));
    }

    private byte[] transformed(Download download, byte[] bytes, Locale locale) throws IOException {
        boolean isSoy = download.isTransformed("soyTransformer");
        if (!isSoy && !download.isTransformed("jsI18n")) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String script = isSoy ? soy.compile(download.plugin(), download.location(), text) : text;
        return new JsI18n(texts, locale).apply(script).getBytes(StandardCharsets.UTF_8);
    }

    private static Locale locale(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("locale"))
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }
}
