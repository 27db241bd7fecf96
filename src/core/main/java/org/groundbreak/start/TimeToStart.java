package org.groundbreak.start;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time from an approved spec to the start of its implementation, as elapsed time. One per spec: of several epics
 * the earliest start counts.
 *
 * <ul>
 *   <li>T8: a start before the approval is a class of its own and keeps its negative time; only where it is no longer
 *       than the clocks of the two products may differ, plus a minute, it is called "at once".
 *   <li>T9: where the epic was linked after the start, that is said.
 *   <li>T14: a start of which nobody knows when it was is a class of its own: it neither waits nor has a time.
 * </ul>
 *
 * @param kind what can be said
 * @param approvedAt when the spec was approved, by Confluence's clock
 * @param startedAt when the implementation started, by Jira's clock; empty while it is awaited, or not known
 * @param linkedLater whether the epic was linked only after the start
 */
public record TimeToStart(Kind kind, Instant approvedAt, Optional<Instant> startedAt, boolean linkedLater) {

    /** What can be said about the time to start. */
    public enum Kind {
        /** Approved and not started yet. */
        WAITING,
        /** Started after the approval, or in the same moment. */
        STARTED,
        /** Started just before the approval, as far as the clocks can be told apart. */
        AT_ONCE,
        /** Started before the approval. */
        STARTED_EARLY,
        /** Started, and nobody knows when. */
        UNDATED
    }

    private static final Duration TOLERANCE = Duration.ofSeconds(60);

    /**
     * Measures.
     *
     * @param approvedAt when the spec was approved
     * @param epic the one of its epics whose start counts (rule T10)
     * @param clockDifference how far the clocks of the two products were measured to be apart, in either direction
     */
    public static TimeToStart between(Instant approvedAt, EpicTimes epic, Duration clockDifference) {
        Optional<Instant> startedAt = epic.startedAt();
        if (startedAt.isEmpty()) {
            return new TimeToStart(epic.undated() ? Kind.UNDATED : Kind.WAITING, approvedAt, startedAt, false);
        }
        Duration elapsed = Duration.between(approvedAt, startedAt.get());
        return new TimeToStart(
                kind(elapsed, clockDifference.abs().plus(TOLERANCE)),
                approvedAt,
                startedAt,
                epic.linkedAt().isAfter(startedAt.get()));
    }

    /** From the approval to the start; negative for an early start, empty while it is awaited, or not known. Never clamped. */
    public Optional<Duration> elapsed() {
        return startedAt.map(started -> Duration.between(approvedAt, started));
    }

    /** How long the start has been awaited at that instant; empty when it is no longer awaited. */
    public Optional<Duration> waiting(Instant now) {
        return kind == Kind.WAITING ? Optional.of(Duration.between(approvedAt, now)) : Optional.empty();
    }

    private static Kind kind(Duration elapsed, Duration tolerance) {
        if (!elapsed.isNegative()) {
            return Kind.STARTED;
        }
        return elapsed.abs().compareTo(tolerance) <= 0 ? Kind.AT_ONCE : Kind.STARTED_EARLY;
    }
}
