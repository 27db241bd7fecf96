package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;

/** Which page used up which seed of the wizard: the first one to be published with it, and nobody after (rule S2). */
public final class SeedTable {

    private final ActiveObjects ao;

    public SeedTable(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Uses a seed up for a page, in a transaction of its own: call it where an append is allowed.
     *
     * @return whether it belongs to that page, now or since before
     */
    public boolean useUp(String seed, long contentId) {
        return ownerOf(seed, contentId) == contentId;
    }

    /**
     * Uses a seed up as {@link #useUp} does.
     *
     * @return the page it belongs to: the given one when nobody had used it before
     */
    public long ownerOf(String seed, long contentId) {
        SeedRow[] used = find(seed);
        if (used.length == 0) {
            try {
                ao.executeInTransaction(() ->
                        ao.create(SeedRow.class, new DBParam("SEED", seed), new DBParam("CONTENT_ID", contentId)));
                return contentId;
            } catch (RuntimeException e) {
                used = find(seed);
                if (used.length == 0) {
                    throw e;
                }
            }
        }
        return used[0].getContentId();
    }

    private SeedRow[] find(String seed) {
        return ao.find(SeedRow.class, "SEED = ?", seed);
    }
}
