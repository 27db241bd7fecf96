package org.groundbreak.sandbox.confluence.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;

/** A page, or one of its historical versions. */
final class ViewPage {
    static final Reply.Refusal NOT_HERE =
            new Reply.Refusal(404, "Page Not Found: it does not exist, or you do not have permission to view it.");

    private ViewPage() {}

    /** By parameter {@code pageId}. */
    static Reply show(PageCall call) {
        return call.content()
                .<Reply>map(c -> c.isDraft() ? new Reply.Redirect(c.path()) : view(call, c))
                .orElse(NOT_HERE);
    }

    /** {@code /display/KEY} and {@code /display/KEY/Title}. */
    static Reply byName(PageCall call) {
        String[] parts = call.path().substring("/display/".length()).split("/", 2);
        Optional<SpaceRecord> space = call.services().store().space(parts[0]);
        Optional<ContentRecord> page = parts.length == 1
                ? space.flatMap(s -> call.services().store().find(s.homeId()))
                : space.flatMap(s -> call.services().store().find(s, parts[1].replace('+', ' ')));
        return page.filter(call::mayView).<Reply>map(c -> view(call, c)).orElse(NOT_HERE);
    }

    private static Reply view(PageCall call, ContentRecord content) {
        HostServices services = call.services();
        Map<String, Object> values = new HashMap<>();
        values.put("page", content);
        values.put(
                "bodyHtml",
                services.renderer().render(content.body(), services.entities().page(content), "display"));
        values.put("modifier", name(services, content.modifier()));
        values.put("modified", Days.minute(content.modified()));
        values.put(
                "ancestors",
                services.rights().visible(call.account(), services.store().ancestors(content)));
        values.put("labels", services.labels().labels(content.pageId()));
        values.put("mayEdit", call.mayEdit(content));
        values.put("menu", PageMenu.of(call, content));
        return new Reply.View("viewpage.vm", values, Shown.of(content, "page", "viewcontent"));
    }

    static String name(HostServices services, String userKey) {
        return services.host().accounts().byKey(userKey).map(a -> a.fullName()).orElse("Anonymous");
    }
}
