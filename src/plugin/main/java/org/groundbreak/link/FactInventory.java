package org.groundbreak.link;

import java.util.List;
import org.groundbreak.facts.LinkKey;

/**
 * What one product believes to have told the other about the links of some pages, for the other to compare (rule L12).
 * Unknown fields are ignored.
 *
 * @param protocol version of the form
 * @param after the pages meant have higher ids than this one
 * @param upTo and this id at most
 * @param links all that was told of those pages, {@link #MOST} at most
 */
public record FactInventory(int protocol, long after, long upTo, List<Line> links) implements PeerBody {

    /** The form we write, and the only one there has been so far. */
    static final int PROTOCOL = 1;

    /** Above every id of a page. */
    static final long END = 1_000_000_000_000_000_000L;

    /** More links than any page has are not compared at once. */
    static final int MOST = 1_500;

    /**
     * One link.
     *
     * @param contentId Confluence's id of the page
     * @param issueId Jira's id of the epic
     * @param version that was told
     * @param digest of the state that was told
     */
    public record Line(long contentId, long issueId, long version, String digest) {

        boolean plausible(long after, long upTo) {
            return LinkKey.isId(contentId)
                    && LinkKey.isId(issueId)
                    && contentId > after
                    && contentId <= upTo
                    && version > 0
                    && digest != null;
        }
    }

    /** Of a later form only that form's receiver can tell. */
    @Override
    public boolean plausible() {
        return protocol > PROTOCOL
                || after >= 0
                        && upTo > after
                        && links != null
                        && links.size() <= MOST
                        && links.stream().allMatch(line -> line != null && line.plausible(after, upTo));
    }
}
