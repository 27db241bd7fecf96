package org.groundbreak.sandbox.web.fragments;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.web.CurrentRequest;

/** A {@code <web-item>}. */
public final class WebItem extends Fragment {
    public WebItem(ModuleElement xml, InstalledPlugin plugin) {
        super(xml, plugin, "section", Set.of("label", "link", "condition", "param", "resource"));
        if (link().replace(PAGE_ID, "").replace(SPACE_KEY, "").contains("$")) {
            throw new NotModelled("Velocity in <link> of <web-item key=\"" + xml.key() + "\">");
        }
    }

    /** All of Velocity that links of ours use. */
    private static final String PAGE_ID = "$page.id";

    private static final String SPACE_KEY = "$htmlUtil.urlEncode($space.key)";

    private String link() {
        return xml().child("link").map(ModuleElement::text).orElse("");
    }

    public String section() {
        return xml().required("section");
    }

    /** With the context path in front of a path; empty if the item has no link. */
    public String url(Map<String, Object> context) {
        String contextPath = CurrentRequest.get().map(r -> r.getContextPath()).orElse("");
        String link = context.get("page") instanceof Page page
                ? link().replace(PAGE_ID, Long.toString(page.getId()))
                : link();
        if (context.get("space") instanceof Space space) {
            link = link.replace(SPACE_KEY, URLEncoder.encode(space.getKey(), StandardCharsets.UTF_8));
        }
        return link.startsWith("/") ? contextPath + link : link;
    }

    /** Attribute {@code linkId} of the link, or an empty string. */
    public String linkId() {
        return xml().child("link").flatMap(link -> link.attribute("linkId")).orElse("");
    }

    /** Its downloadable resource of this name; a web item is known to have one, its icon. */
    public Optional<ModuleElement> resource(String name) {
        return xml().children("resource").stream()
                .filter(resource -> resource.required("type").equals("download"))
                .filter(resource -> resource.required("name").equals(name))
                .findFirst();
    }

    /** Where in the jar a resource of ours is. */
    public Optional<URL> file(ModuleElement resource) {
        return plugin().resource(resource.required("location").replaceFirst("^/", ""));
    }

    /** Parameters of the descriptor, for example {@code blueprintKey}. */
    public Map<String, String> params() {
        return xml().params();
    }
}
