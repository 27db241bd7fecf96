package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which page used up which seed of the wizard: the first one to be published with it, and nobody after (rule S2). */
public final class SeedTable {

    private final ActiveObjects ao;
    private final UniqueRows<SeedRow> rows;

    public SeedTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new UniqueRows<>(ao, SeedRow.class);
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
        return rows.findOrInsert(
                () -> ownerOf(seed), Map.of("SEED", seed, "CONTENT_ID", contentId), SeedRow::getContentId);
    }

    private Optional<Long> ownerOf(String seed) {
        return Stream.of(ao.find(SeedRow.class, "SEED = ?", seed))
                .map(SeedRow::getContentId)
                .findFirst();
    }
}
