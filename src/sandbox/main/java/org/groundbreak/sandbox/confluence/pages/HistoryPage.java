package org.groundbreak.sandbox.confluence.pages;

import java.util.List;
import java.util.Map;

/** All versions of a page. */
final class HistoryPage {
    /** One line of it. */
    public record Line(long id, int version, String by, String at, String comment) {}

    private HistoryPage() {}

    static Reply show(PageCall call) {
        return call.content()
                .<Reply>map(content -> {
                    List<Line> lines = call.services().store().versions(content.pageId()).stream()
                            .map(v -> new Line(
                                    v.id(),
                                    v.version(),
                                    ViewPage.name(call.services(), v.modifier()),
                                    Days.minute(v.modified()),
                                    v.comment() == null ? "" : v.comment()))
                            .toList();
                    return new Reply.View("history.vm", Map.of("page", content, "lines", lines), Shown.of(content));
                })
                .orElse(ViewPage.NOT_HERE);
    }
}
