package org.groundbreak.start;

import java.time.Instant;
import java.util.Comparator;
import java.util.OptionalLong;

/**
 * The start of an epic's implementation, with what it rests on.
 *
 * @param at when, by Jira's clock
 * @param issueId the issue whose step it was
 * @param changeId the change that made it count; empty when the issue was created so
 * @param statusId the status it was in from then on
 * @param category the category of that status
 * @param categoryAssumed whether the category is taken from a later day (rule T6)
 * @param joinedLater whether the issue had begun before and counts from the moment it joined the epic (rule T4)
 */
public record Start(
        Instant at,
        long issueId,
        OptionalLong changeId,
        String statusId,
        StatusCategory category,
        boolean categoryAssumed,
        boolean joinedLater) {

    /** The earlier start first; of two in one moment that of the older issue. */
    public static final Comparator<Start> EARLIEST_FIRST =
            Comparator.comparing(Start::at).thenComparing(Start::issueId);

    /** Whether the issue was created in that status (rule T3). */
    public boolean createdSo() {
        return changeId.isEmpty();
    }
}
