package org.groundbreak.link;

import java.util.List;
import org.groundbreak.facts.LinkKey;

/**
 * Where the receiver of a {@link FactInventory} has something else.
 *
 * @param different of the links named, those that it was not told of, or of which it has another state
 * @param unknown links of those pages that it was told of and that were not named; {@link #MOST} at most
 */
public record FactDifference(List<Link> different, List<Link> unknown) implements PeerBody {

    /** So many unknown links are answered at once; the rest with the next comparison. */
    static final int MOST = 500;

    /**
     * @param contentId Confluence's id of the page
     * @param issueId Jira's id of the epic
     */
    public record Link(long contentId, long issueId) {

        static Link of(LinkKey key) {
            return new Link(key.contentId(), key.issueId());
        }

        LinkKey key(String peer) {
            return new LinkKey(peer, contentId, issueId);
        }
    }

    @Override
    public boolean plausible() {
        return arePlausible(different, FactInventory.MOST) && arePlausible(unknown, MOST);
    }

    private static boolean arePlausible(List<Link> links, int most) {
        return links != null
                && links.size() <= most
                && links.stream()
                        .allMatch(
                                link -> link != null && LinkKey.isId(link.contentId()) && LinkKey.isId(link.issueId()));
    }
}
