package org.groundbreak.confluence.waiting;

import com.atlassian.confluence.pages.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.groundbreak.confluence.lists.FoundPages;

/** Which pages of a list may be shown to whoever watches over their rounds; others that he watches over are counted. */
final class WatchedPages implements Predicate<Page> {

    private final WatchedSpaces watched;
    private final Predicate<Page> seen;
    /** How many were hidden before each page that was shown. */
    private final List<Integer> before = new ArrayList<>();

    private int hidden;

    WatchedPages(WatchedSpaces watched, Predicate<Page> seen) {
        this.watched = watched;
        this.seen = seen;
    }

    @Override
    public boolean test(Page page) {
        if (!watched.contain(page.getSpace())) {
            return false;
        }
        if (!seen.test(page)) {
            hidden++;
            return false;
        }
        before.add(hidden);
        return true;
    }

    /** How many are hidden in that part. What lies behind the last row of a full one comes again with the next. */
    int hiddenIn(FoundPages<?> found) {
        boolean full = found.next().isPresent() && found.sure();
        return full ? before.get(found.pages().size() - 1) : hidden;
    }
}
