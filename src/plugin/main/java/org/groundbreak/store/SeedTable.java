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
        long owner = rows.findOrInsert(
                () -> ownerOf(seed), Map.of("SEED", seed, "CONTENT_ID", contentId), SeedRow::getContentId);
        return owner == contentId;
    }

    private Optional<Long> ownerOf(String seed) {
        return Stream.of(ao.find(SeedRow.class, "SEED = ?", seed))
                .map(SeedRow::getContentId)
                .findFirst();
    }
}
