package org.groundbreak.sandbox.confluence.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;

/** The dashboard, a page or one of its historical versions, and its history. */
final class ViewPage {
    static final Reply.Refusal NOT_HERE =
            new Reply.Refusal(404, "Page Not Found: it does not exist, or you do not have permission to view it.");

    private ViewPage() {}

    /** All spaces with their pages. */
    static Reply dashboard(PageCall call) {
        return new Reply.View("dashboard.vm", Map.of(), new Shown(null, null, List.of("dashboard")));
    }

    /** By parameter {@code pageId}. */
    static Reply show(PageCall call) {
        return call.content()
                .<Reply>map(c -> c.isDraft() ? new Reply.Redirect(c.path()) : view(call, c))
                .orElse(NOT_HERE);
    }

    /** {@code /display/KEY} and {@code /display/KEY/Title}. */
    static Reply byName(PageCall call) {
        String[] parts = call.path().substring("/display/".length()).split("/", 2);
        ContentStore store = call.services().store();
        Optional<SpaceRecord> space = store.space(parts[0]);
        Optional<ContentRecord> page = parts.length == 1
                ? space.flatMap(s -> store.find(s.homeId()))
                : space.flatMap(s -> store.find(s, parts[1].replace('+', ' ')));
        return page.filter(call::mayView).<Reply>map(c -> view(call, c)).orElse(NOT_HERE);
    }

    /** All versions of a page. */
    static Reply history(PageCall call) {
        return call.content()
                .<Reply>map(page -> new Reply.View("history.vm", Map.of("page", page), Shown.of(page)))
                .orElse(NOT_HERE);
    }

    private static Reply view(PageCall call, ContentRecord page) {
        HostServices services = call.services();
        String body =
                services.renderer().render(page.body(), services.entities().page(page), "display");
        return new Reply.View(
                "viewpage.vm",
                Map.of("page", page, "bodyHtml", body, "menu", PageMenu.of(call, page)),
                Shown.of(page, "page", "viewcontent"));
    }
}
