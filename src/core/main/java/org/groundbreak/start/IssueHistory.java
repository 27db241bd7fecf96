package org.groundbreak.start;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * What is needed of an issue's past, out of its change history and never out of the search index, which lags.
 *
 * @param issueId Jira's id of the issue
 * @param created when it was created, by Jira's clock
 * @param subTask whether it is a sub-task
 * @param initialStatusId the status it was created in: where its first status change came from, or without one its
 *     present status
 * @param initialEpicId issue id of the epic it was created in: where its first epic change came from, or without one
 *     its present epic; empty for none
 * @param statusChanges in any order
 * @param epicChanges in any order
 */
public record IssueHistory(
        long issueId,
        Instant created,
        boolean subTask,
        String initialStatusId,
        OptionalLong initialEpicId,
        List<StatusChange> statusChanges,
        List<EpicChange> epicChanges) {

    public IssueHistory {
        statusChanges = List.copyOf(statusChanges);
        epicChanges = List.copyOf(epicChanges);
    }
}
