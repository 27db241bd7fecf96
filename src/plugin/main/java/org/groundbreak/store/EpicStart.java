package org.groundbreak.store;

import java.util.Comparator;
import java.util.List;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.start.StartFinding;
import org.groundbreak.start.Uncounted;

/**
 * What the histories say of a linked epic.
 *
 * @param epicId Jira's id of the epic
 * @param fact what the other product is told of it
 * @param listed the issues that do not count, the first five, for people in Jira; what nobody knows comes first
 */
public record EpicStart(long epicId, EpicFact fact, List<ListedIssue> listed) {

    private static final int MOST = 5;

    public EpicStart {
        listed = List.copyOf(listed);
    }

    /** Of all that was found what is kept: the same whenever the same was found. */
    public static EpicStart of(long epicId, StartFinding found, boolean closed) {
        List<ListedIssue> listed = found.notCounted().stream()
                .sorted(Comparator.comparing(Uncounted::reason).thenComparing(Uncounted::issueId))
                .limit(MOST)
                .map(ListedIssue::of)
                .toList();
        return new EpicStart(epicId, EpicFact.of(found, closed), listed);
    }
}
