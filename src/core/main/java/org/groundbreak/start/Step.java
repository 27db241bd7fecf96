package org.groundbreak.start;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

    /**
     * The creation and all changes by time, those of one moment by change id: in a cluster the nodes take ids out of
     * blocks, so ids alone are no order. Of one and the same change the epic comes first.
     */
    static List<Step> of(IssueHistory issue) {
        List<Change> changes = new ArrayList<>();
        issue.epicChanges().forEach(change -> changes.add(new Change(change.at(), change.changeId(), change, null)));
        issue.statusChanges().forEach(change -> changes.add(new Change(change.at(), change.changeId(), null, change)));
        changes.sort(Comparator.comparing(Change::at).thenComparing(Change::changeId));

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
        return change.epic() == null
                ? new Step(change.at(), id, change.status().toStatusId(), epicId, false)
                : new Step(change.at(), id, statusId, change.epic().toEpicId(), true);
    }

    /** One of the two. */
    private record Change(Instant at, long changeId, EpicChange epic, StatusChange status) {}
}
