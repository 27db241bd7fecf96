package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import java.util.Optional;
import org.groundbreak.adrs.RelationTarget;

/** How one page names another in a link, and which of the links that it has lead there, however they are written. */
final class RelationTargets {

    private final PageLinks links;

    RelationTargets(PageLinks links) {
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
        return new RelationTarget(
                target.getTitle(),
                Optional.of(target.getSpace().getKey()).filter(key -> !key.equals(own)),
                link -> links.target(link, own).filter(there -> there == id).isPresent());
    }
}
