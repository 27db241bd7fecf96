package org.groundbreak.sandbox.web.resource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.plugins.PluginRegistry.Module;
import org.groundbreak.sandbox.web.CurrentRequest;

/** Collects the web resources a page wants and turns them into addresses, dependencies first. */
public final class PageResources implements PageBuilderService {
    private static final String ATTRIBUTE = PageResources.class.getName();
    private static final List<String> AUI_STYLES =
            List.of("aui/aui-prototyping.css", "aui/aui-prototyping-design-tokens-base-themes-css.css");
    private static final List<String> AUI_SCRIPTS = List.of("jquery/jquery.min.js", "aui/aui-prototyping.js");

    private static final List<String> SOY_SCRIPTS = List.of("soy/atlassian-deps.js", "soy/soyutils.js");

    /** What the key of a host's own web resource begins with that is on every page, before those of plugins. */
    private static final String SUPERBATCH = "superbatch:";

    /** Addresses in the order in which the page has them. */
    public record Links(List<String> styles, List<String> scripts) {}

    private final PluginRegistry plugins;
    private final Map<String, List<String>> hostResources;
    private final I18n i18n;

    /** @param hostResources the host's own web resources by complete key, with their files in {@code /web} */
    public PageResources(PluginRegistry plugins, Map<String, List<String>> hostResources, I18n i18n) {
        this.plugins = plugins;
        this.hostResources = hostResources;
        this.i18n = i18n;
    }

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
        String fixed = request.getContextPath() + "/download/static/";
        Links links = new Links(new ArrayList<>(), new ArrayList<>());
        AUI_STYLES.forEach(name -> links.styles().add(fixed + name));
        AUI_SCRIPTS.forEach(name -> links.scripts().add(fixed + name));
        links.scripts().add(fixed + "web/host.js");
        Set<String> wanted = new LinkedHashSet<>();
        hostResources.keySet().stream()
                .filter(key -> key.startsWith(SUPERBATCH))
                .forEach(wanted::add);
        wanted.addAll(required(request));
        for (Module<WebResource> module : plugins.modules(WebResource.class)) {
            if (module.instance().contexts().stream().anyMatch(contexts::contains)) {
                wanted.add(module.completeKey());
            }
        }
        Set<String> ordered = new LinkedHashSet<>();
        wanted.forEach(key -> addWithDependencies(key, ordered, new LinkedHashSet<>()));
        if (ordered.stream().flatMap(key -> module(key).stream()).anyMatch(WebResource::usesSoy)) {
            SOY_SCRIPTS.forEach(name -> links.scripts().add(fixed + name));
        }
        for (String key : ordered) {
            if (hostResources.containsKey(key)) {
                hostResources.get(key).forEach(name -> add(links, name, fixed + "web/" + name));
            } else {
                String base = request.getContextPath() + "/download/resources/" + key + "/";
                String query = "?locale=" + i18n.locale().toLanguageTag();
                module(key).orElseThrow().names().forEach(name -> add(links, name, base + name + query));
            }
        }
        return links;
    }

    private static void add(Links links, String name, String address) {
        if (name.endsWith(".css")) {
            links.styles().add(address);
        } else if (name.endsWith(".js")) {
            links.scripts().add(address);
        }
    }

    private void addWithDependencies(String key, Set<String> ordered, Set<String> path) {
        if (ordered.contains(key) || !path.add(key)) {
            return;
        }
        if (!hostResources.containsKey(key)) {
            WebResource resource = module(key).orElseThrow(() -> new NotModelled("web resource " + key));
            resource.dependencies().forEach(dependency -> addWithDependencies(dependency, ordered, path));
        }
        ordered.add(key);
    }

    private Optional<WebResource> module(String key) {
        return plugins.module(WebResource.class, key).map(Module::instance);
    }
}
