package org.groundbreak.start;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** What the history of one issue says of the work on it, as far as it counts for one epic. */
final class IssueWork {

    private final IssueHistory issue;
    private final List<Step> steps;
    private final Predicate<Membership> belongs;
    private final Categorised categories;
    private final Unworked unworked;
    private final Optional<Start> start;
    private final boolean undated;
    private final Optional<Integer> maybe;

    /** @param belongs whether it belongs to the epic */
    IssueWork(IssueHistory issue, Predicate<Membership> belongs, CategoryHistory categories, CountingRules rules) {
        this.issue = issue;
        this.steps = Timeline.of(issue);
        this.belongs = belongs;
        this.categories = new Categorised(steps, categories);
        this.unworked = new Unworked(steps, this.categories, rules);
        Doubts doubts = new Doubts(steps, belongs, this.categories, unworked);
        this.start = first(index -> entered(index) && !unworked.is(index))
                .map(index -> start(index, doubts.historyIncomplete()));
        this.undated = start.isEmpty() && doubts.begunUnrecorded();
        this.maybe = doubts.firstMaybe();
    }

    /** Its first entry that counts (rules T2 to T4, T15 and T16). */
    Optional<Start> start() {
        return start;
    }

    /** From when on it may have been begun while it belonged to the epic (rules T13 and T14). */
    Optional<Instant> maybeSince() {
        return maybe.map(index -> steps.get(index).at());
    }

    /**
     * Whether it is a child that keeps the epic's own moves from counting (rule T5): it belongs to the epic now and is not
     * surely closed without having been worked on, or has been begun while it did.
     */
    boolean isChild() {
        boolean present = belongs.test(issue.epic().present()) && !unworked.isSurely(steps.size() - 1);
        return present || start.isPresent() || undated;
    }

    /** What is said of it where the settings leave it out: nothing while it would not have been the start. */
    Optional<Uncounted> leftOut(CountingRules.LeftOut why) {
        return start.map(entry -> not(why.reason(), Optional.of(entry.at()), why.name()));
    }

    /** Why it is no start although it may be taken for one. */
    Optional<Uncounted> notCounted() {
        if (start.isPresent()) {
            return Optional.empty();
        }
        if (undated) {
            return Optional.of(not(Uncounted.Reason.UNDATED, maybeSince(), ""));
        }
        return maybe.map(index -> not(unknown(index), maybeSince(), "")).or(this::closed);
    }

    private Optional<Uncounted> closed() {
        return first(this::entered)
                .map(index -> not(
                        Uncounted.Reason.CLOSED_UNWORKED,
                        Optional.of(steps.get(index).at()),
                        unworked.resolution(index).map(Resolution::name).orElseThrow()));
    }

    private Uncounted.Reason unknown(int index) {
        return categories.at(index).begun() ? Uncounted.Reason.EPIC_UNKNOWN : Uncounted.Reason.STATUS_UNKNOWN;
    }

    private Uncounted not(Uncounted.Reason reason, Optional<Instant> since, String detail) {
        return new Uncounted(issue.issueId(), reason, since, detail);
    }

    private boolean entered(int index) {
        Step step = steps.get(index);
        return step.isEntry()
                && categories.at(index).begun()
                && step.epic().told().filter(belongs).isPresent();
    }

    private Start start(int index, boolean historyIncomplete) {
        Step step = steps.get(index);
        CategoryHistory.Known known = categories.known(index);
        StatusThen status = new StatusThen(step.status().told().orElseThrow(), known.category(), known.assumed());
        return new Start(step.at(), issue.issueId(), cause(index), status, historyIncomplete);
    }

    private Cause cause(int index) {
        if (!(steps.get(index).what() instanceof Step.Changed change)) {
            return new Cause.Created();
        }
        boolean begunBefore = change.joined()
                && categories.at(index - 1, steps.get(index).at()).begun();
        return begunBefore
                ? new Cause.Joined(change.changeId(), categories.begunSince(index - 1))
                : new Cause.Moved(change.changeId());
    }

    private Optional<Integer> first(IntPredicate which) {
        for (int index = 0; index < steps.size(); index++) {
            if (which.test(index)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }
}
