package org.groundbreak.start;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * How an issue stood after one of its changes.
 *
 * @param changeId the change; empty for the creation
 * @param statusId its status from then on
 * @param epicId its epic from then on
 * @param joined whether the change is one of its epic
 */
record Step(Instant at, OptionalLong changeId, String statusId, OptionalLong epicId, boolean joined) {

    /** The creation and all changes by time; what one and the same change did to the epic comes first. */
    static List<Step> of(IssueHistory issue) {
        List<Change> changes = new ArrayList<>(issue.epicChanges());
        changes.addAll(issue.statusChanges());
        changes.sort(Change.EARLIEST_FIRST);

        List<Step> steps = new ArrayList<>();
        steps.add(
                new Step(issue.created(), OptionalLong.empty(), issue.initialStatusId(), issue.initialEpicId(), false));
        for (Change change : changes) {
            steps.add(steps.get(steps.size() - 1).after(change));
        }
        return steps;
    }

    /** How the issue stands now. */
    static Step last(IssueHistory issue) {
        List<Step> steps = of(issue);
        return steps.get(steps.size() - 1);
    }

    private Step after(Change change) {
        OptionalLong id = OptionalLong.of(change.changeId());
        return change instanceof StatusChange move
                ? new Step(change.at(), id, move.toStatusId(), epicId, false)
                : new Step(change.at(), id, statusId, ((EpicChange) change).toEpicId(), true);
    }
}
