package org.groundbreak.start;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When the implementation of an epic started.
 *
 * <ul>
 *   <li>T1: a child issue counts, a sub-task does not, and only while it belongs to the epic. What one and the same
 *       change did to status and epic was done at once.
 *   <li>T2: it starts with the first entry into a status of category in progress or done, whatever came later.
 *   <li>T3: an issue created in such a status starts with its creation.
 *   <li>T4: an issue that had begun before it joined starts with the moment it joined; since when it had been begun is
 *       kept besides.
 *   <li>T5: the epic's own moves count only where no child counts: none belongs to it now, and none started it
 *       before it left. A child closed without work (T16), or left out (T17), is none.
 *   <li>T6: a status is judged by the category it had at that moment; an unknown one counts as nothing.
 *   <li>T11: what was found once stays when the issue it rests on is deleted, unless an earlier start is found.
 *   <li>T12, T14, T15: what of a history is an entry, and what is not known: see {@link FieldHistory}.
 *   <li>T13: what is not known counts as nothing and is said: how many issues may have begun in a status that nobody
 *       knows, or at a time of which nobody knows whether they belonged to the epic, and from when on the start may be
 *       earlier for that.
 *   <li>T16, T17: closed without work, types and labels: see {@link CountingRules} and {@link Unworked}.
 * </ul>
 */
public final class StartRule {

    private final CategoryHistory categories;
    private final CountingRules rules;

    public StartRule(CategoryHistory categories, CountingRules rules) {
        this.categories = categories;
        this.rules = rules;
    }

    /**
     * What the histories say.
     *
     * @param epic the epic's own history
     * @param children the issues that belong to it, and those that once did where they are known
     */
    public StartFinding find(IssueHistory epic, List<IssueHistory> children) {
        Predicate<Membership> belongs = membership -> membership.isOf(epic.issueId());
        List<IssueWork> works = new ArrayList<>();
        List<Uncounted> notCounted = new ArrayList<>();
        for (IssueHistory child : children) {
            IssueWork work = new IssueWork(child, belongs, categories, rules);
            Optional<CountingRules.LeftOut> leftOut = rules.leftOut(child.traits());
            if (leftOut.isPresent()) {
                work.leftOut(leftOut.get()).ifPresent(notCounted::add);
            } else if (!child.traits().subTask()) {
                works.add(work);
            }
        }
        if (works.stream().noneMatch(IssueWork::isChild)) {
            works.add(new IssueWork(epic.alone(), membership -> true, categories, rules));
        }
        works.forEach(work -> work.notCounted().ifPresent(notCounted::add));
        return new StartFinding(
                works.stream().flatMap(work -> work.start().stream()).min(Start.EARLIEST_FIRST),
                works.stream().flatMap(work -> work.maybeSince().stream()).min(Instant::compareTo),
                notCounted);
    }
}
