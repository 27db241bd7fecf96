package org.groundbreak.start;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Puts the histories of an issue's fields together. One change is one step, since nobody did the one without the other:
 * only where it has several moves of the status, each is one.
 */
final class Timeline {

    private enum Field {
        EPIC,
        RESOLUTION,
        STATUS
    }

    /** One field of one change, or what is seen before it. */
    private record Item(
            Instant at, long changeId, boolean seen, Field field, boolean moved, UnaryOperator<Step> effect) {

        static final Comparator<Item> IN_ORDER = Comparator.comparing(Item::at)
                .thenComparing(Item::changeId)
                .thenComparing(item -> !item.seen())
                .thenComparing(Item::field);

        boolean isOneStepWith(Item next) {
            return at.equals(next.at)
                    && changeId == next.changeId
                    && seen == next.seen
                    && (seen || field != Field.STATUS);
        }
    }

    private final List<Item> items = new ArrayList<>();

    private Timeline() {}

    /** The creation, then all that happened by time, and at the end how the issue stands now where that is news. */
    static List<Step> of(IssueHistory issue) {
        Timeline timeline = new Timeline();
        timeline.add(Field.EPIC, issue.epic(), value -> step -> with(step, step.status(), value, step.resolution()));
        timeline.add(
                Field.RESOLUTION,
                issue.resolution(),
                value -> step -> with(step, step.status(), step.epic(), value.told()));
        timeline.add(Field.STATUS, issue.status(), value -> step -> with(step, value, step.epic(), step.resolution()));
        timeline.items.sort(Item.IN_ORDER);
        return timeline.steps(new Step(
                issue.created(),
                new Step.Created(),
                issue.status().initial(),
                issue.epic().initial(),
                issue.resolution().initial().told()));
    }

    private <T> void add(Field field, FieldHistory<T> history, Function<Value<T>, UnaryOperator<Step>> effect) {
        for (int index = 0; index <= history.changes().size(); index++) {
            boolean last = index == history.changes().size();
            Instant at = last ? Value.NOW : history.changes().get(index).at();
            long id = last ? Long.MAX_VALUE : history.changes().get(index).changeId();
            history.seenBefore(index)
                    .ifPresent(
                            value -> items.add(new Item(at, id, true, field, true, effect.apply(Value.seen(value)))));
            if (!last) {
                items.add(new Item(at, id, false, field, history.moved(index), effect.apply(history.after(index))));
            }
        }
    }

    private List<Step> steps(Step created) {
        List<Step> steps = new ArrayList<>(items.size() + 1);
        steps.add(created);
        Step step = created;
        boolean moved = false;
        boolean joined = false;
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            step = item.effect().apply(step);
            moved |= item.moved() && item.field() == Field.STATUS;
            joined |= item.moved() && item.field() == Field.EPIC;
            if (index + 1 == items.size() || !item.isOneStepWith(items.get(index + 1))) {
                Step.Happening what =
                        item.seen() ? new Step.Seen(moved || joined) : new Step.Changed(item.changeId(), moved, joined);
                step = new Step(item.at(), what, step.status(), step.epic(), step.resolution());
                steps.add(step);
                moved = false;
                joined = false;
            }
        }
        return steps;
    }

    private static Step with(Step step, Value<String> status, Value<Membership> epic, Optional<Resolution> resolution) {
        return new Step(step.at(), step.what(), status, epic, resolution);
    }
}
