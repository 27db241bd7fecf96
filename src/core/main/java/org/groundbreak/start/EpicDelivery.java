package org.groundbreak.start;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is known of one epic of a spec.
 *
 * @param epicId Jira's id of the epic
 * @param linkedAt when the two were linked
 * @param startedAt when its implementation started, by Jira's clock; empty while nothing has begun
 */
public record EpicDelivery(long epicId, Instant linkedAt, Optional<Instant> startedAt) {

    private static final Comparator<EpicDelivery> EARLIEST_FIRST = Comparator.<EpicDelivery, Instant>comparing(
                    epic -> epic.startedAt().orElse(Instant.MAX))
            .thenComparing(EpicDelivery::linkedAt)
            .thenComparing(EpicDelivery::epicId);

    /**
     * The epic whose start counts for the spec (rule T10): one value per spec, so of several started epics the one that
     * started first; of two in one moment, or of none started, the one linked first, then the older one.
     *
     * @return empty when no epic is linked
     */
    public static Optional<EpicDelivery> first(Collection<EpicDelivery> linked) {
        return linked.stream().min(EARLIEST_FIRST);
    }
}
