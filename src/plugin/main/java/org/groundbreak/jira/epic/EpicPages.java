package org.groundbreak.jira.epic;

import java.util.List;
import org.groundbreak.jira.epic.LinkedPages.LinkedPage;
import org.groundbreak.jira.link.ConfluencePages;
import org.groundbreak.link.AskedIds;
import org.groundbreak.store.LinkFact;

/** The pages of an epic's specs: which they are stands here, what they are called is for Confluence to tell. */
final class EpicPages {

    private final EpicPanels panels;
    private final LinkedSpecs specs;
    private final ConfluencePages confluence;

    EpicPages(EpicPanels panels, LinkedSpecs specs, ConfluencePages confluence) {
        this.panels = panels;
        this.specs = specs;
        this.confluence = confluence;
    }

    /**
     * With the viewer's rights in Confluence; not to be called while something is rendered. Problems: 401; 404 hidden or no
     * epic; 409, 502 as in {@link ConfluencePages}; without a linked spec nobody is asked.
     */
    LinkedPages of(long issueId) {
        panels.visibleEpic(issueId);
        List<LinkFact> linked = specs.linkedTo(issueId);
        if (linked.isEmpty()) {
            return new LinkedPages(List.of(), 0, 0);
        }
        List<Long> asked = askedOf(confluence.applicationId(), linked);
        List<LinkedPage> visible = asked.isEmpty() ? List.of() : visible(asked);
        return new LinkedPages(visible, asked.size() - visible.size(), linked.size() - asked.size());
    }

    /** Another Confluence uses the same numbers for other pages. */
    private static List<Long> askedOf(String applicationId, List<LinkFact> linked) {
        return linked.stream()
                .filter(fact -> fact.peer().equals(applicationId))
                .map(LinkFact::contentId)
                .limit(AskedIds.MOST)
                .toList();
    }

    private List<LinkedPage> visible(List<Long> contentIds) {
        return confluence.visible(contentIds).stream()
                .map(page -> new LinkedPage(page.contentId(), page.title(), confluence.url(page)))
                .toList();
    }
}
