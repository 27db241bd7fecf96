package org.groundbreak.start;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When the implementation of an epic started.
 *
 * <ul>
 *   <li>T1: a child issue counts, a sub-task does not, and only while it belongs to the epic.
 *   <li>T2: it starts with the first entry into a status of category in progress or done, whatever came later.
 *   <li>T3: an issue created in such a status starts with its creation.
 *   <li>T4: an issue that had begun before it joined starts with the moment it joined.
 *   <li>T5: the epic's own moves count only where no child counts: none belongs to it now, and none started it
 *       before it left.
 *   <li>T6: a status is judged by the category it had at that moment; an unknown one counts as nothing.
 *   <li>T11: what was found once stays when the issue it rests on is deleted, unless an earlier start is found.
 * </ul>
 */
public final class StartRule {

    private StartRule() {}

    /**
     * The start, with its evidence; empty when nothing has begun.
     *
     * @param epic the epic's own history
     * @param children the issues that belong to it, and those that once did where they are known
     */
    public static Optional<Start> find(IssueHistory epic, List<IssueHistory> children, StatusCategories categories) {
        Predicate<Step> belongs = step -> step.epicId().equals(OptionalLong.of(epic.issueId()));
        List<IssueHistory> counted =
                children.stream().filter(child -> !child.subTask()).toList();
        Optional<Start> ofChildren = counted.stream()
                .flatMap(child -> firstEntry(child, belongs, categories).stream())
                .min(Start.EARLIEST_FIRST);
        boolean hasChild = ofChildren.isPresent() || counted.stream().anyMatch(child -> belongs.test(Step.last(child)));
        return hasChild ? ofChildren : firstEntry(epic, step -> true, categories);
    }

    /**
     * What counts when the issue of a known start is gone, and its history with it (rule T11).
     *
     * @param found in the histories that are left
     */
    public static Start orKnown(Optional<Start> found, Start known) {
        return Stream.concat(found.stream(), Stream.of(known))
                .min(Start.EARLIEST_FIRST)
                .orElseThrow();
    }

    private static Optional<Start> firstEntry(IssueHistory issue, Predicate<Step> counts, StatusCategories categories) {
        return Step.of(issue).stream()
                .filter(counts)
                .map(step -> start(issue.issueId(), step, categories.at(step.statusId(), step.at())))
                .filter(start -> start.category().begun())
                .findFirst();
    }

    private static Start start(long issueId, Step step, StatusCategories.Known known) {
        return new Start(
                step.at(), issueId, step.changeId(), step.statusId(), known.category(), known.assumed(), step.joined());
    }
}
