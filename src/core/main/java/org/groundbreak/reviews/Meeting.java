package org.groundbreak.reviews;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The decision meeting of a round (rule R16).
 *
 * @param plan when it is; empty when it is cancelled or was never planned
 * @param revision how often it was planned, moved, cancelled or handed over in this round; what calendars call the sequence is one less
 * @param sequence of the event that planned it last, to which the place belongs
 */
public record Meeting(Optional<Slot> plan, int revision, long sequence) {

    /** Not planned yet. */
    public static final Meeting NONE = new Meeting(Optional.empty(), 0, 0);

    /**
     * When a meeting is.
     *
     * @param at when it begins, in whole milliseconds
     * @param length how long it takes: 5 minutes to 8 hours
     */
    public record Slot(Instant at, Duration length) {

        private static final Duration SHORTEST = Duration.ofMinutes(5);
        private static final Duration LONGEST = Duration.ofHours(8);

        /** Thirty minutes from that instant on. */
        public static Slot usual(Instant at) {
            return new Slot(at, Duration.ofMinutes(30));
        }

        /** @throws IllegalArgumentException when the length is not as described */
        public Slot {
            if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("Not the length of a meeting: " + length);
            }
        }
    }

    Meeting planned(Slot slot, long event) {
        return new Meeting(Optional.of(slot), revision + 1, event);
    }

    /** What is planned has to be told again, since who invites is another; of none nothing is. */
    Meeting invitedAnew() {
        return plan.isPresent() ? new Meeting(plan, revision + 1, sequence) : this;
    }

    Meeting cancelled() {
        return new Meeting(Optional.empty(), revision + 1, sequence);
    }

    /** Whether it is planned for a later time than that. */
    boolean isAhead(Instant now) {
        return plan.filter(slot -> slot.at().isAfter(now)).isPresent();
    }
}
