package org.groundbreak.jira.epic;

import java.util.List;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.jira.epic.SpecPages.LinkedPage;
import org.groundbreak.jira.link.ConfluencePages;
import org.groundbreak.link.AskedIds;
import org.groundbreak.link.Inbox;
import org.groundbreak.link.Told;

/** The pages of an epic's specs: which they are stands here, what they are called is for Confluence to tell. */
final class SpecPageLookup {

    private final EpicPanelMaker panels;
    private final Inbox inbox;
    private final ConfluencePages confluence;

    SpecPageLookup(EpicPanelMaker panels, Inbox inbox, ConfluencePages confluence) {
        this.panels = panels;
        this.inbox = inbox;
        this.confluence = confluence;
    }

    /**
     * With the viewer's rights in Confluence; not to be called while something is rendered. Problems: 401; 404 hidden or no
     * epic; 409, 502 as in {@link ConfluencePages}; without a linked spec nobody is asked.
     */
    SpecPages of(long issueId) {
        panels.visibleEpic(issueId);
        List<LinkKey> linked =
                inbox.linkedTo(List.of(issueId)).stream().map(Told::link).toList();
        if (linked.isEmpty()) {
            return new SpecPages(List.of(), List.of(), 0);
        }
        List<Long> asked = askedOf(confluence.applicationId(), linked);
        List<LinkedPage> visible = asked.isEmpty() ? List.of() : visible(asked);
        List<Long> hidden = asked.stream()
                .filter(id -> visible.stream().noneMatch(page -> page.contentId() == id))
                .toList();
        return new SpecPages(visible, hidden, linked.size() - asked.size());
    }

    /** Another Confluence uses the same numbers for other pages. */
    private static List<Long> askedOf(String applicationId, List<LinkKey> linked) {
        return linked.stream()
                .filter(link -> link.peer().equals(applicationId))
                .map(LinkKey::contentId)
                .limit(AskedIds.MOST)
                .toList();
    }

    private List<LinkedPage> visible(List<Long> contentIds) {
        return confluence.visible(contentIds).stream()
                .map(page -> new LinkedPage(page.contentId(), page.title(), confluence.url(page)))
                .toList();
    }
}
