package org.groundbreak.sandbox.confluence.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;

/** All spaces with their pages as a tree. */
final class DashboardPage {
    /** One line of the tree, indented by its depth. */
    public record Line(ContentRecord page, int depth) {}

    /** A space and the pages of it that the user may see. */
    public record Tree(SpaceRecord space, List<Line> lines) {}

    private DashboardPage() {}

    static Reply show(PageCall call) {
        List<Tree> trees = new ArrayList<>();
        if (call.services().rights().maySeeSpaces(call.account())) {
            for (SpaceRecord space : call.services().store().spaces()) {
                List<ContentRecord> pages = call.services()
                        .rights()
                        .visible(call.account(), call.services().store().pages(space));
                List<Line> lines = new ArrayList<>();
                below(null, 0, pages, lines);
                trees.add(new Tree(space, lines));
            }
        }
        return new Reply.View("dashboard.vm", Map.of("trees", trees), new Shown(null, null, List.of("dashboard")));
    }

    private static void below(Long parent, int depth, List<ContentRecord> pages, List<Line> lines) {
        for (ContentRecord page : pages) {
            boolean here = parent == null ? isRoot(page, pages) : parent.equals(page.parentId());
            if (here) {
                lines.add(new Line(page, depth));
                below(page.id(), depth + 1, pages, lines);
            }
        }
    }

    private static boolean isRoot(ContentRecord page, List<ContentRecord> pages) {
        return pages.stream().noneMatch(other -> Long.valueOf(other.id()).equals(page.parentId()));
    }
}
