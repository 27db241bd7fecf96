package org.groundbreak.start;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is known of the start of a spec's implementation, as far as its way shows it (rule W5). What was not told is not
 * taken for "not started".
 *
 * @param kind what can be said
 * @param at when it started; with STARTED, EARLY and UNAPPROVED only
 */
public record StartSight(Kind kind, Optional<Instant> at) {

    /** What can be said of the start. */
    public enum Kind {
        /** No epic is linked, so nobody will ever tell. */
        NO_EPIC,
        /** Jira has not told of the epic. */
        UNTOLD,
        /** It may have started already, as far as what is not known goes (rule T13). */
        MAYBE,
        /** Nothing has begun. */
        WAITING,
        /** Started with an approval, or at once. */
        STARTED,
        /** Started before the approval (rule T8). */
        EARLY,
        /** Started, and no approval counts. */
        UNAPPROVED,
        /** Begun, and nobody knows when (rule T14). */
        UNDATED
    }

    private static StartSight of(Kind kind) {
        return new StartSight(kind, Optional.empty());
    }

    /**
     * Of the epic whose start counts (rule T10).
     *
     * @param told whether Jira has told of that epic
     * @param maybe whether it may have started earlier than is known, or already
     * @param approvedAt of the approval that counts (rule T7)
     * @param clockDifference how far the clocks of the two products are apart; asked only when it matters
     */
    public static StartSight of(
            Optional<EpicTimes> epic,
            boolean told,
            boolean maybe,
            Optional<Instant> approvedAt,
            Supplier<Duration> clockDifference) {
        if (epic.isEmpty()) {
            return of(Kind.NO_EPIC);
        }
        return switch (epic.get().state()) {
            case UNDATED -> of(Kind.UNDATED);
            case STARTED ->
                new StartSight(
                        begun(epic.get(), approvedAt, clockDifference),
                        epic.get().startedAt());
            case WAITING -> of(told ? maybe ? Kind.MAYBE : Kind.WAITING : Kind.UNTOLD);
        };
    }

    private static Kind begun(EpicTimes epic, Optional<Instant> approvedAt, Supplier<Duration> clockDifference) {
        if (approvedAt.isEmpty()) {
            return Kind.UNAPPROVED;
        }
        boolean before = epic.startedAt().orElseThrow().isBefore(approvedAt.get());
        boolean early = before
                && TimeToStart.between(approvedAt.get(), epic, clockDifference.get())
                                .kind()
                        == TimeToStart.Kind.STARTED_EARLY;
        return early ? Kind.EARLY : Kind.STARTED;
    }

    /** Whether the work has begun, be it known when or not. */
    public boolean begun() {
        return at.isPresent() || kind == Kind.UNDATED;
    }
}
