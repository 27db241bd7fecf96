package org.groundbreak.start;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is known of one epic of a spec.
 *
 * @param epicId Jira's id of the epic
 * @param linkedAt when the two were linked
 * @param startedAt when its implementation started, by Jira's clock; empty while nothing has begun
 * @param undated whether it has begun without anybody knowing when (rule T14); never together with a start
 */
public record EpicTimes(long epicId, Instant linkedAt, Optional<Instant> startedAt, boolean undated) {

    private static final Comparator<EpicTimes> EARLIEST_FIRST = Comparator.<EpicTimes, Instant>comparing(
                    epic -> epic.startedAt().orElse(Instant.MAX))
            .thenComparing(epic -> !epic.undated())
            .thenComparing(EpicTimes::linkedAt)
            .thenComparing(EpicTimes::epicId);

    public EpicTimes {
        if (undated && startedAt.isPresent()) {
            throw new IllegalArgumentException("A start is known or it is not");
        }
    }

    /** Of an epic whose start is known, or that has not begun. */
    public EpicTimes(long epicId, Instant linkedAt, Optional<Instant> startedAt) {
        this(epicId, linkedAt, startedAt, false);
    }

    /** What can be said of its start. */
    public StartState state() {
        if (undated) {
            return StartState.UNDATED;
        }
        return startedAt.isPresent() ? StartState.STARTED : StartState.WAITING;
    }

    /**
     * The epic whose start counts for the spec (rule T10): one value per spec, so of several started epics the one that
     * started first; where none has a start that is known, one that has begun all the same; of two in one moment, or of
     * none started, the one linked first, then the older one.
     *
     * @return empty when no epic is linked
     */
    public static Optional<EpicTimes> first(Collection<EpicTimes> linked) {
        return linked.stream().min(EARLIEST_FIRST);
    }
}
