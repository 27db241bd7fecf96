package org.groundbreak.start;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * The start of an epic's implementation, with what it rests on.
 *
 * @param at when, by Jira's clock
 * @param issueId the issue whose step it was
 * @param cause what made it count
 * @param status the status it was in from then on
 * @param historyIncomplete whether something moved in that issue's status or epic that its history does not say (rule
 *     T14)
 */
public record Start(Instant at, long issueId, Cause cause, StatusThen status, boolean historyIncomplete) {

    /** The earlier start first; of two in one moment that of the older issue. */
    public static final Comparator<Start> EARLIEST_FIRST =
            Comparator.comparing(Start::at).thenComparing(Start::issueId);

    /** Whether the issue was created in that status (rule T3). */
    public boolean createdSo() {
        return cause instanceof Cause.Created;
    }

    /** Whether the issue had been begun before, and counts from the moment it joined the epic (rule T4). */
    public boolean joinedLater() {
        return cause instanceof Cause.Joined;
    }

    /** Since when an issue that joined later had been begun; empty where that is not known, and for every other one. */
    public Optional<Instant> begunSince() {
        return cause instanceof Cause.Joined joined ? joined.begunSince() : Optional.empty();
    }
}
