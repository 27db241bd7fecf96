package org.groundbreak.sandbox.confluence.pages;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.services.SandboxUser;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.web.Chrome;
import org.groundbreak.sandbox.web.fragments.WebItem;

/** What plugins add to the page's menu: the web items below {@code system.content.action}. */
final class PageMenu {
    private PageMenu() {}

    static List<Chrome.Link> of(PageCall call, ContentRecord content) {
        Page page = call.services().entities().page(content);
        Map<String, Object> context =
                Map.of("page", page, "content", page, "space", page.getSpace(), "user", SandboxUser.of(call.account()));
        return call.services().plugins().modules(WebItem.class).stream()
                .map(PluginRegistry.Module::instance)
                .filter(item -> item.section().startsWith("system.content.action"))
                .filter(item -> item.isShown(context))
                .map(item -> new Chrome.Link(item.linkId(), item.label(context), item.url(context)))
                .toList();
    }
}
