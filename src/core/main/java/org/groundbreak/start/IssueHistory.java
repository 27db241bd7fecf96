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
 * @param initialStatusId the status it was created in
 * @param initialEpicId issue id of the epic it was created in; empty for none
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

    /**
     * The history of an issue as Jira has it: creating an issue writes no change, so how it was created is where its
     * first change of each kind came from, or else how it is now.
     *
     * @param presentStatusId the status it is in now
     * @param presentEpicId issue id of the epic it belongs to now; empty for none
     */
    public static IssueHistory reconstruct(
            long issueId,
            Instant created,
            boolean subTask,
            String presentStatusId,
            OptionalLong presentEpicId,
            List<StatusChange> statusChanges,
            List<EpicChange> epicChanges) {
        String status = statusChanges.stream()
                .min(Change.EARLIEST_FIRST)
                .map(StatusChange::fromStatusId)
                .orElse(presentStatusId);
        OptionalLong epic = epicChanges.stream()
                .min(Change.EARLIEST_FIRST)
                .map(EpicChange::fromEpicId)
                .orElse(presentEpicId);
        return new IssueHistory(issueId, created, subTask, status, epic, statusChanges, epicChanges);
    }
}
