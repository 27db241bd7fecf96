package org.groundbreak.start;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A field of an issue got another value.
 *
 * @param changeId Jira's id of the change; one change may be of several fields
 * @param at when, by Jira's clock
 * @param from the value it had before; empty where the history does not say
 * @param to the value it has from then on; empty where the history does not say
 */
public record Change<T>(long changeId, Instant at, Optional<T> from, Optional<T> to) {

    /**
     * The earlier one first, of one moment the one with the lower id: in a cluster the nodes take ids out of blocks, so
     * ids alone are no order.
     */
    static final Comparator<Change<?>> EARLIEST_FIRST =
            Comparator.<Change<?>, Instant>comparing(Change::at).thenComparing(Change::changeId);
}
