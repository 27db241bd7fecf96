package org.groundbreak.sandbox.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.web.fragments.WebItem;
import org.springframework.core.io.UrlResource;

/**
 * {@code /download/resources/<plugin key>:<module key>/<name>}: the files of web resources, transformed where the
 * descriptor says so.
 */
public final class Downloads extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(?<module>[^/]+)/(?<name>.+)");

    private final transient PluginRegistry plugins;
    private final transient I18n i18n;
    private final transient SoyCompiler soy;

    public Downloads(PluginRegistry plugins, I18n i18n, SoyCompiler soy) {
        this.plugins = plugins;
        this.i18n = i18n;
        this.soy = soy;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (path.matches() && sendIcon(path.group("module"), path.group("name"), response)) {
            return;
        }
        Optional<WebResource> resource = path.matches()
                ? plugins.module(WebResource.class, path.group("module")).map(PluginRegistry.Module::instance)
                : Optional.empty();
        Optional<String> location = resource.flatMap(r -> r.location(path.group("name")));
        Optional<URL> file = location.flatMap(l -> resource.get().plugin().resource(l));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Locale locale = Locale.forLanguageTag(
                Optional.ofNullable(request.getParameter("locale")).orElse("en"));
        byte[] bytes = new UrlResource(file.get()).getContentAsByteArray();
        response.setContentType(getServletContext().getMimeType(path.group("name")));
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(transformed(resource.get(), location.get(), bytes, locale));
    }

    /** The icon of a web item, as the type that the descriptor names for it; false for anything else. */
    private boolean sendIcon(String module, String name, HttpServletResponse response) throws IOException {
        Optional<WebItem> item = plugins.module(WebItem.class, module).map(PluginRegistry.Module::instance);
        Optional<ModuleElement> icon = item.flatMap(i -> i.resource(name));
        Optional<URL> file = icon.flatMap(i -> item.get().file(i));
        if (file.isEmpty()) {
            return false;
        }
        String type = icon.get().params().get("content-type");
        response.setContentType(
                type == null ? getServletContext().getMimeType(icon.get().required("location")) : type);
        response.getOutputStream().write(new UrlResource(file.get()).getContentAsByteArray());
        return true;
    }

    private byte[] transformed(WebResource resource, String location, byte[] bytes, Locale locale) throws IOException {
        boolean isSoy = resource.isTransformed(location, "soyTransformer");
        if (!isSoy && !resource.isTransformed(location, "jsI18n")) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String script = isSoy ? soy.compile(resource.plugin().key(), location, text) : text;
        return new JsI18n(i18n, locale).apply(script).getBytes(StandardCharsets.UTF_8);
    }
}
