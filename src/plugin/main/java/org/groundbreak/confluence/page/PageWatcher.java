package org.groundbreak.confluence.page;

import java.util.List;
import java.util.Set;

/**
 * A feature that keeps something about pages. It is told of them by {@link WatcherList}, in the background and by the
 * sweep, on a thread of ours where no transaction is open: it opens its own. What it throws is logged, and keeps no other
 * watcher from the page.
 */
public interface PageWatcher {

    /**
     * Puts what is kept right for a page as it is now: published, moved, renamed, labelled, in the trash, restored, or not
     * found. Called twice, late, and for pages that are nothing to it, it does no harm.
     */
    void look(long contentId);

    /**
     * Makes the rows that are worked out of a page, and of the streams it has, anew in place of those there are (rule G2):
     * they are removed once it is certain that others take their place. No event is removed or changed. What the host does
     * not find now keeps its rows.
     *
     * @throws RuntimeException when a stream cannot be read; its rows stay as they are
     */
    void renew(long contentId);

    /** Content ids of pages it keeps something of, by rising id, greater than the given one; the sweep looks at each. */
    List<Long> knownAfter(long contentId, int limit);

    /** Labels whose pages the sweep looks at as well. Asked in every sweep, since settings may change them. */
    Set<String> labels();

    /**
     * The page is gone for good (rule P3): its texts go, and the rows that list it; events stay. Called again, or of a page
     * of which nothing is kept, it does nothing.
     */
    void erase(long contentId);
}
