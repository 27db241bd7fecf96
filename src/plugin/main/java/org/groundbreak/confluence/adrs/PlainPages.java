package org.groundbreak.confluence.adrs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.groundbreak.confluence.page.LabelledPages.Labelled;

/** Pages that carry the label of records and were read, and are none, on this node; until they have another version. */
final class PlainPages {

    private static final int MOST = 10_000;

    private final Map<Long, Integer> versions = new ConcurrentHashMap<>();

    /** A page that was read. @param version that was read */
    void add(long contentId, int version) {
        if (versions.size() >= MOST) {
            versions.clear();
        }
        versions.put(contentId, version);
    }

    /** Whether a page as it is now is known to be none. */
    boolean has(Labelled page) {
        return versions.getOrDefault(page.contentId(), 0) == page.version();
    }
}
