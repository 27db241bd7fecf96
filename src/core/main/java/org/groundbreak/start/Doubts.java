package org.groundbreak.start;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the history of an issue does not tell of its work in an epic (rules T13 and T14). */
final class Doubts {

    private final List<Step> steps;
    private final Predicate<Membership> belongs;
    private final Categorised categories;
    private final Unworked unworked;

    Doubts(List<Step> steps, Predicate<Membership> belongs, Categorised categories, Unworked unworked) {
        this.steps = steps;
        this.belongs = belongs;
        this.categories = categories;
        this.unworked = unworked;
    }

    /** Whether something moved that is not recorded; what concerns other epics only is nothing to speak of. */
    boolean historyIncomplete() {
        return steps.stream()
                .anyMatch(step -> step.status().later().isPresent()
                        || step.epic().later().isPresent() && (mayHaveJoined(step) || mayBelong(step)));
    }

    /** Whether it was seen as begun and in the epic though no entry had made it so. */
    boolean begunUnrecorded() {
        return IntStream.range(0, steps.size()).anyMatch(this::isSeenBegun);
    }

    /**
     * The first step at which it may have been begun in the epic, as far as is known: by an entry of which a part is not
     * known, or by a move or a join that nobody recorded, which may have been at any time until it was seen.
     */
    Optional<Integer> firstMaybe() {
        for (int index = 0; index < steps.size(); index++) {
            boolean maybe = mayBeEntry(index) || mayHaveMoved(index) || mayHaveJoined(index);
            if (maybe && !steps.get(index).isSeen()) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private boolean isSeenBegun(int index) {
        Step step = steps.get(index);
        return step.what() instanceof Step.Seen seen
                && seen.work()
                && categories.at(index).begun()
                && step.epic().told().filter(belongs).isPresent()
                && !unworked.is(index)
                && !mayHaveEndedBefore(step);
    }

    /** Whether what the history tells may not have been so any more, since something else was seen afterwards. */
    private boolean mayHaveEndedBefore(Step step) {
        return step.epic().later().isPresent()
                || step.status()
                        .later()
                        .filter(seen -> !categories.at(seen, seen.at()).begun())
                        .isPresent();
    }

    private boolean mayBeEntry(int index) {
        Step step = steps.get(index);
        return step.isEntry() && mayBelong(step) && mayBeBegun(index, step.at());
    }

    private boolean mayHaveMoved(int index) {
        Step step = steps.get(index);
        return (mayBelong(step) || mayHaveJoined(step))
                && step.status()
                        .later()
                        .filter(seen -> mayHaveMoved(index, step.at()) || mayHaveMoved(index, seen.at()))
                        .isPresent();
    }

    private boolean mayHaveJoined(int index) {
        Step step = steps.get(index);
        return mayHaveJoined(step)
                && step.epic()
                        .later()
                        .filter(seen -> mayBeBegun(index, step.at())
                                || mayBeBegun(index, seen.at())
                                || mayHaveMoved(index, seen.at()))
                        .isPresent();
    }

    private boolean mayBelong(Step step) {
        return step.epic().told().filter(epic -> !belongs.test(epic)).isEmpty();
    }

    private boolean mayHaveJoined(Step step) {
        return step.epic().later().filter(seen -> belongs.test(seen.value())).isPresent();
    }

    private boolean mayBeBegun(int index, Instant then) {
        return categories.at(index, then).mayHaveBegun() && !unworked.isSurely(index);
    }

    private boolean mayHaveMoved(int index, Instant then) {
        return steps.get(index)
                .status()
                .later()
                .filter(seen ->
                        categories.at(seen, then).mayHaveBegun() && !unworked.isSurely(categories.seen(index, seen)))
                .isPresent();
    }
}
