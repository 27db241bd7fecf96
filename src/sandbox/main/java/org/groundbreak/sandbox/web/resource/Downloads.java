package org.groundbreak.sandbox.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.plugins.PluginTexts;

/** {@code /download/resources/<plugin key>:<module key>/<name>}: the files of the plugins' web resources. */
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
        int end = path.indexOf('/', 1);
        Optional<WebResource> resource = end < 0
                ? Optional.empty()
                : plugins.module(WebResource.class, path.substring(1, end)).map(PluginRegistry.Module::instance);
        String name = end < 0 ? "" : path.substring(end + 1);
        Optional<String> location = resource.flatMap(r -> r.location(name));
        Optional<URL> file = location.flatMap(l -> resource.get().plugin().resource(l));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(Mime.type(name));
        response.setHeader("Cache-Control", "no-cache");
        byte[] bytes;
        try (InputStream in = file.get().openStream()) {
            bytes = in.readAllBytes();
        }
        response.getOutputStream().write(transformed(resource.get(), location.get(), bytes, locale(request)));
    }

    private byte[] transformed(WebResource resource, String location, byte[] bytes, Locale locale) throws IOException {
        byte[] result = bytes;
        if (resource.isTransformed(location, "soyTransformer")) {
            result = soy.compile(resource.plugin(), location, new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
        }
        if (resource.isTransformed(location, "jsI18n") || resource.isTransformed(location, "soyTransformer")) {
            String text = new String(result, StandardCharsets.UTF_8);
            result = new JsI18n(texts, locale).apply(text).getBytes(StandardCharsets.UTF_8);
        }
        return result;
    }

    private static Locale locale(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("locale"))
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }
}
