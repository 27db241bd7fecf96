package org.groundbreak.sandbox.confluence.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.storage.StorageElement;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.NotModelled;

/** Links and images. */
public final class LinkView {
    private final ContentStore store;
    private final Accounts accounts;
    private final String contextPath;

    public LinkView(ContentStore store, Accounts accounts, String contextPath) {
        this.store = store;
        this.accounts = accounts;
        this.contextPath = contextPath;
    }

    String link(StorageElement element, Rendering rendering, ViewRenderer renderer) {
        String body = element.element("ac:link-body")
                .map(rich -> renderer.children(rich, rendering))
                .or(() -> element.element("ac:plain-text-link-body").map(plain -> Markup.escape(plain.text())))
                .orElse(null);
        String anchor = element.attribute("ac:anchor");
        Optional<StorageElement> target = element.elements().stream()
                .filter(e -> e.name().startsWith("ri:"))
                .findFirst();
        if (target.isEmpty()) {
            return anchored("#" + anchor, body == null ? Markup.escape(anchor) : body, null);
        }
        StorageElement to = target.get();
        return switch (to.name()) {
            case "ri:page" -> page(to, anchor, body, rendering);
            case "ri:user" -> user(to, body);
            case "ri:url" -> anchored(to.attribute("ri:value"), body, "external-link");
            case "ri:space" -> anchored(contextPath + "/display/" + encode(to.attribute("ri:space-key")), body, null);
            case "ri:attachment" -> anchored(attachment(to, rendering), body, null);
            default -> throw new NotModelled("link to " + to.name());
        };
    }

    String image(StorageElement element, Rendering rendering, ViewRenderer renderer) {
        StorageElement source = element.elements().get(0);
        String address =
                switch (source.name()) {
                    case "ri:url" -> source.attribute("ri:value");
                    case "ri:attachment" -> attachment(source, rendering);
                    default -> throw new NotModelled("image from " + source.name());
                };
        String css = "confluence-embedded-image";
        String image = Markup.tag("img", "class", css, "src", address, "alt", element.attribute("ac:alt"));
        return "<span class=\"confluence-embedded-file-wrapper\">" + image + "</span>";
    }

    private String page(StorageElement to, String anchor, String body, Rendering rendering) {
        String title = to.attribute("ri:content-title");
        String text = body == null ? Markup.escape(title) : body;
        Optional<ContentRecord> page = find(to.attribute("ri:space-key"), title, rendering);
        if (page.isEmpty()) {
            return anchored(contextPath + "/pages/createpage.action?title=" + encode(title), text, "createlink");
        }
        String fragment = anchor.isEmpty() ? "" : "#" + anchor;
        return anchored(contextPath + page.get().path() + fragment, text, null);
    }

    private Optional<ContentRecord> find(String spaceKey, String title, Rendering rendering) {
        if (!spaceKey.isEmpty()) {
            return store.space(spaceKey).flatMap(space -> store.find(space, title));
        }
        return rendering.entity() == null
                ? Optional.empty()
                : store.find(rendering.entity().getId()).flatMap(here -> store.find(here.space(), title));
    }

    private String user(StorageElement to, String body) {
        Optional<Account> account = accounts.byKey(to.attribute("ri:userkey"));
        if (account.isEmpty()) {
            return "<a class=\"confluence-userlink user-mention\">Unknown User</a>";
        }
        String name = account.get().name();
        String text = body == null ? Markup.escape(account.get().fullName()) : body;
        String css = "confluence-userlink user-mention";
        String href = contextPath + "/display/~" + name;
        return Markup.tag("a", "class", css, "data-username", name, "href", href) + text + "</a>";
    }

    private String attachment(StorageElement to, Rendering rendering) {
        long owner = rendering.entity() == null ? 0 : rendering.entity().getId();
        return contextPath + "/download/attachments/" + owner + "/" + encode(to.attribute("ri:filename"));
    }

    private static String anchored(String href, String body, String cssClass) {
        return Markup.tag("a", "href", href, "class", cssClass) + (body == null ? Markup.escape(href) : body) + "</a>";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
