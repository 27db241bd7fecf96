package org.groundbreak.start;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which steps of an issue closed it without work (rule T16): into a status of category done, without ever having been in
 * progress, and the last resolution while it stayed done is no work. So what was closed as a duplicate, opened again and
 * begun counts from when it was begun; and what was in progress once and then given up counts, since work had started.
 */
final class Unworked {

    private final List<Step> steps;
    private final Categorised categories;
    private final CountingRules rules;

    Unworked(List<Step> steps, Categorised categories, CountingRules rules) {
        this.steps = steps;
        this.categories = categories;
        this.rules = rules;
    }

    /** Whether that step did, as far as is known. */
    boolean is(int index) {
        return isClosed(index) && !wasBefore(index, StatusCategory.IN_PROGRESS);
    }

    /** Whether that step did, also when what is not known was work. */
    boolean isSurely(int index) {
        return is(index) && !wasBefore(index, StatusCategory.UNKNOWN);
    }

    /** With what the issue was closed from that step on; empty when it was not, or nobody said. */
    Optional<Resolution> resolution(int index) {
        Optional<Resolution> last = Optional.empty();
        for (int next = index; next < steps.size() && categories.at(next) == StatusCategory.DONE; next++) {
            Optional<Resolution> resolution = steps.get(next).resolution();
            last = resolution.filter(one -> !one.equals(Resolution.NONE)).isPresent() ? resolution : last;
        }
        return last;
    }

    private boolean isClosed(int index) {
        return resolution(index).filter(rules::isNoWork).isPresent();
    }

    private boolean wasBefore(int index, StatusCategory category) {
        return IntStream.range(0, index).anyMatch(before -> categories.at(before) == category);
    }
}
