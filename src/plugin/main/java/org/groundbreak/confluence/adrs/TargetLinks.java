package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.adrs.RelationTarget;
import org.groundbreak.storage.CellPart.PageLink;

/** How one page names another in a link, and which of the links that it has lead there, however they are written. */
final class TargetLinks {

    /** Links of a row that the host is asked about; what stands behind them counts as leading elsewhere. */
    private static final int MOST_LINKS = 100;

    private final PageLinks links;

    TargetLinks(PageLinks links) {
        this.links = links;
    }

    /**
     * A link to another page, as it is written into one.
     *
     * @param target a page that whoever writes may see, since he is told whether a link leads there
     */
    RelationTarget of(Page page, Page target) {
        String own = page.getSpace().getKey();
        long id = target.getId();
        Map<PageLink, Boolean> asked = new HashMap<>();
        return new RelationTarget(
                target.getTitle(),
                Optional.of(target.getSpace().getKey()).filter(key -> !key.equals(own)),
                link -> asked.size() < MOST_LINKS
                        ? asked.computeIfAbsent(link, other -> leads(other, own, id))
                        : asked.getOrDefault(link, false));
    }

    private boolean leads(PageLink link, String spaceKey, long contentId) {
        return links.target(link, spaceKey).filter(id -> id == contentId).isPresent();
    }
}
