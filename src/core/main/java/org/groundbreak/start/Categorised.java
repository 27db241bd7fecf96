package org.groundbreak.start;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The steps of an issue with the categories that their statuses had (rule T6). */
final class Categorised {

    private final List<Step> steps;
    private final CategoryHistory categories;
    private final List<CategoryHistory.Known> known;

    Categorised(List<Step> steps, CategoryHistory categories) {
        this.steps = steps;
        this.categories = categories;
        this.known = steps.stream()
                .map(step -> categories.at(step.status().told(), step.at()))
                .toList();
    }

    /** The category of a step's status in that moment, and how it is known. */
    CategoryHistory.Known known(int index) {
        return known.get(index);
    }

    /** The category of a step's status in that moment. */
    StatusCategory at(int index) {
        return known.get(index).category();
    }

    /** The category of a step's status at another moment. */
    StatusCategory at(int index, Instant then) {
        return categories.at(steps.get(index).status().told(), then).category();
    }

    /** The category that a status which nobody saw come had then. */
    StatusCategory at(Value.Seen<String> seen, Instant then) {
        return categories.at(Optional.of(seen.value()), then).category();
    }

    /** The step in which that status was seen, after the one that left another. */
    int seen(int index, Value.Seen<String> seen) {
        int found = index + 1;
        while (!steps.get(found).shows(seen)) {
            found++;
        }
        return found;
    }

    /** Since when the status of a step had been one that is begun, without a break; empty where that is not known. */
    Optional<Instant> begunSince(int index) {
        int first = index + 1;
        while (first > 0 && at(first - 1).begun()) {
            first--;
        }
        boolean sure =
                first <= index && steps.get(first).isMove() && (first == 0 || at(first - 1) != StatusCategory.UNKNOWN);
        return sure ? Optional.of(steps.get(first).at()) : Optional.empty();
    }
}
