package org.groundbreak.sandbox.web.resource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.plugins.PluginRegistry.Module;
import org.groundbreak.sandbox.web.CurrentRequest;

/**
 * Collects the web resources a page wants and turns them into addresses, dependencies first.
 *
 * @param hostResources the host's own web resources by complete key, with their files in {@code /web}
 */
public record PageResources(PluginRegistry plugins, Map<String, List<String>> hostResources, I18n i18n)
        implements PageBuilderService {
    private static final String ATTRIBUTE = PageResources.class.getName();

    /** Below {@code /download/static}, on every page and before all else. */
    private static final List<String> FIXED = List.of(
            "aui/aui-prototyping.css",
            "aui/aui-prototyping-design-tokens-base-themes-css.css",
            "jquery/jquery.min.js",
            "aui/aui-prototyping.js",
            "web/host.js",
            "soy/atlassian-deps.js",
            "soy/soyutils.js");

    /** What the key of a host's own web resource begins with that is on every page, before those of plugins. */
    private static final String SUPERBATCH = "superbatch:";

    /** Addresses in the order in which the page has them. */
    public record Links(List<String> styles, List<String> scripts) {}

    @Override
    public WebResourceAssembler assembler() {
        return () -> new RequiredResources() {
            @Override
            public RequiredResources requireWebResource(String moduleKey) {
                CurrentRequest.get().ifPresent(request -> required(request).add(moduleKey));
                return this;
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static Set<String> required(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) == null) {
            request.setAttribute(ATTRIBUTE, new LinkedHashSet<String>());
        }
        return (Set<String>) request.getAttribute(ATTRIBUTE);
    }

    /** For the page of this request: AUI, what has been required, and what belongs to the contexts. */
    public Links links(HttpServletRequest request, List<String> contexts) {
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(
                        hostResources.keySet().stream().filter(key -> key.startsWith(SUPERBATCH)),
                        required(request).stream(),
                        plugins.modules(WebResource.class).stream()
                                .filter(m -> !Collections.disjoint(m.xml().texts("context"), contexts))
                                .map(Module::completeKey))
                .flatMap(wanted -> wanted)
                .forEach(key -> addWithDependencies(key, keys, new LinkedHashSet<>()));
        String base = request.getContextPath() + "/download/";
        List<String> addresses = Stream.concat(
                        FIXED.stream().map(name -> "static/" + name),
                        keys.stream().flatMap(this::addresses))
                .map(address -> base + address)
                .toList();
        return new Links(ending(".css", addresses), ending(".js", addresses));
    }

    private static List<String> ending(String ending, List<String> addresses) {
        return addresses.stream()
                .filter(address -> address.replaceFirst("\\?.*", "").endsWith(ending))
                .toList();
    }

    private Stream<String> addresses(String key) {
        if (hostResources.containsKey(key)) {
            return hostResources.get(key).stream().map(name -> "static/web/" + name);
        }
        String query = "?locale=" + i18n.getLocale().toLanguageTag();
        return module(key).instance().names().stream().map(name -> "resources/" + key + "/" + name + query);
    }

    private void addWithDependencies(String key, Set<String> ordered, Set<String> path) {
        if (path.add(key) && !hostResources.containsKey(key)) {
            module(key).xml().texts("dependency").forEach(needed -> addWithDependencies(needed, ordered, path));
        }
        ordered.add(key);
    }

    private Module<WebResource> module(String key) {
        return plugins.module(WebResource.class, key).orElseThrow(() -> new NotModelled("web resource " + key));
    }
}
