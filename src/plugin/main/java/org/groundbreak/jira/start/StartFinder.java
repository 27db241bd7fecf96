package org.groundbreak.jira.start;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.groundbreak.jira.issue.EpicStories;
import org.groundbreak.start.CategoryHistory;
import org.groundbreak.start.CountingRules;
import org.groundbreak.start.IssueHistory;
import org.groundbreak.start.Start;
import org.groundbreak.start.StartFinding;
import org.groundbreak.start.StartRule;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.store.EpicStart;
import org.groundbreak.store.StatusCategoryTable;

/** Finds the start of an epic's implementation in the histories (rules T1 to T6 and T11 to T17). Asks nobody's rights. */
final class StartFinder {

    /** A live look comes moments after the change, and judges it by what is seen then. */
    private static final Duration HELD_SINCE = Duration.ofMinutes(1);

    private final IssueManager issues;
    private final HistoryReader histories;
    private final StatusCategoryTable categories;
    private final Clock clock;

    StartFinder(IssueManager issues, HistoryReader histories, StatusCategoryTable categories, Clock clock) {
        this.issues = issues;
        this.histories = histories;
        this.categories = categories;
        this.clock = clock;
    }

    /** Takes over which category each status has now. */
    CategoryHistory observe() {
        Instant since = clock.instant().minus(HELD_SINCE);
        return categories.observe(Statuses.categories(), since);
    }

    /**
     * What the histories say.
     *
     * @param known what was found before
     * @return {@code known} when the epic is gone
     */
    Optional<EpicStart> find(long epicId, Optional<EpicStart> known) {
        Issue epic = issues.getIssueObject(epicId);
        return epic == null
                ? known
                : Optional.of(find(epic, known.flatMap(start -> start.fact().start())));
    }

    /** Whether neither the epic nor one of its children was changed since then, as Jira dates changes. */
    boolean isQuietSince(long epicId, Instant since) {
        Issue epic = issues.getIssueObject(epicId);
        return epic == null
                || Stream.concat(Stream.of(epic), EpicStories.of(epicId).stream())
                        .allMatch(issue -> issue.getUpdated() != null
                                && issue.getUpdated().toInstant().isBefore(since));
    }

    private EpicStart find(Issue epic, Optional<Start> known) {
        CategoryHistory table = observe();
        Set<String> epicFields = histories.epicFields();
        List<IssueHistory> children = new ArrayList<>();
        for (Issue child : EpicStories.of(epic.getId())) {
            children.add(histories.of(child, OptionalLong.of(epic.getId()), epicFields));
        }
        List<ChangeHistory> changes = histories.changesOf(epic);
        Set<Long> left = histories.onceChildrenIn(changes);
        known.map(Start::issueId).ifPresent(left::add);
        left.remove(epic.getId());
        children.forEach(child -> left.remove(child.issueId()));
        for (long id : left) {
            Optional.ofNullable(issues.getIssueObject(id))
                    .ifPresent(issue -> children.add(histories.of(issue, EpicStories.epicOf(id), epicFields)));
        }
        StartFinding found = new StartRule(table, CountingRules.DEFAULT)
                .find(histories.of(epic, EpicStories.epicOf(epic.getId()), epicFields, changes), children);
        Optional<Start> gone = known.filter(start -> start.issueId() != epic.getId()
                && children.stream().noneMatch(child -> child.issueId() == start.issueId()));
        return EpicStart.of(
                epic.getId(),
                gone.map(found::orKnown).orElse(found),
                Statuses.category(epic.getStatus()) == StatusCategory.DONE);
    }
}
