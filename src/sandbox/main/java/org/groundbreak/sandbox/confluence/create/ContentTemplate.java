package org.groundbreak.sandbox.confluence.create;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;
import org.groundbreak.sandbox.web.Html;
import org.springframework.core.io.UrlResource;

/** The module {@code <content-template>}: storage format with variables, and who fills them. */
public final class ContentTemplate implements ModuleInstance {
    private static final Pattern VARIABLE = Pattern.compile("<at:(var|i18n)\\s+([^>]*?)/?>(?:</at:\\1>)?");
    private static final Pattern ATTRIBUTE = Pattern.compile("at:(\\w+)\\s*=\\s*[\"']([^\"']*)[\"']");

    private final InstalledPlugin plugin;
    private final ModuleElement xml;
    private volatile ContextProvider provider;

    public ContentTemplate(ModuleElement xml, InstalledPlugin plugin) {
        this.plugin = plugin;
        this.xml = xml.strict(Set.of("template-title-key"), Set.of("resource", "context-provider"));
    }

    @Override
    public void enable() throws ClassNotFoundException {
        Optional<ModuleElement> declared = xml.child("context-provider");
        if (declared.isPresent()) {
            Class<?> type = plugin.loadClass(declared.get().required("class"));
            provider = plugin.create(type.asSubclass(ContextProvider.class));
            provider.init(declared.get().params());
        }
    }

    @Override
    public void disable() {
        provider = null;
    }

    /** The values after the template's context provider has added its own. */
    Map<String, Object> context(Map<String, Object> initial) {
        return provider == null ? initial : provider.getContextMap(initial);
    }

    /** The storage format with every variable replaced: as text, or as it is with {@code at:rawxhtml="true"}. */
    String fill(Map<String, Object> values) {
        return VARIABLE.matcher(source()).replaceAll(found -> {
            Map<String, String> attributes = attributes(found.group(2));
            if (found.group(1).equals("i18n")) {
                return Matcher.quoteReplacement(Html.escape(plugin.text(attributes.getOrDefault("key", ""))));
            }
            Object value = values.get(attributes.get("name"));
            String text = value == null ? "" : value.toString();
            boolean raw = "true".equals(attributes.get("rawxhtml"));
            return Matcher.quoteReplacement(raw ? text : Html.escape(text));
        });
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> found = new HashMap<>();
        ATTRIBUTE.matcher(text).results().forEach(a -> found.put(a.group(1), a.group(2)));
        return found;
    }

    private String source() {
        String location = xml.child("resource")
                .orElseThrow(() -> new PluginParseException("content-template " + xml.key() + " has no template"))
                .required("location");
        URL url = plugin.resource(location.replaceFirst("^/", ""))
                .orElseThrow(() -> new NotModelled("content-template without its file " + location));
        try {
            return new UrlResource(url).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
