package org.groundbreak.jira.link;

import java.util.Collection;
import java.util.List;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.AskedIds;
import org.groundbreak.link.PageTitle;
import org.groundbreak.link.Peer;
import org.groundbreak.link.PeerCalls;

/** Pages, asked of Confluence with the viewer's own rights. */
public final class ConfluencePages {

    private final PeerCalls confluence;

    public ConfluencePages(Peer confluence) {
        this.confluence = new PeerCalls(confluence);
    }

    /**
     * Which Confluence is asked, as our application link calls it.
     *
     * @throws Problem 409 no link
     */
    public String applicationId() {
        return confluence.applicationId();
    }

    /**
     * Those of the pages that the viewer may view, asked for in one call.
     *
     * @param contentIds one to {@link AskedIds#MOST}
     * @throws Problem 409 no link, not authorised; 502 Confluence down or odd
     */
    public List<PageTitle> visible(Collection<Long> contentIds) {
        String path = "/specs/titles?ids=" + AskedIds.text(contentIds);
        return confluence.readList(confluence.get(path), PageTitle.class).stream()
                .filter(page -> contentIds.contains(page.contentId()))
                .distinct()
                .toList();
    }

    /** The address of a page for people. */
    public String url(PageTitle page) {
        return confluence.displayUrl() + page.path();
    }
}
