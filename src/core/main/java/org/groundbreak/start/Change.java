package org.groundbreak.start;

import java.time.Instant;
import java.util.Comparator;

/** A change of an issue that matters here. */
public sealed interface Change permits StatusChange, EpicChange {

    /**
     * The earlier one first, of one moment the one with the lower id: in a cluster the nodes take ids out of blocks, so
     * ids alone are no order.
     */
    Comparator<Change> EARLIEST_FIRST = Comparator.comparing(Change::at).thenComparing(Change::changeId);

    /** Jira's id of the change; one change may be of the status and of the epic. */
    long changeId();

    /** When, by Jira's clock. */
    Instant at();
}
