package org.groundbreak.confluence.meetings;

import java.util.Optional;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.events.LogEntry;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.specs.SpecEvent;

/**
 * How a round was closed, as the log has it.
 *
 * @param outcome with what
 * @param entry of the log, to which the reason belongs
 */
public record RoundRecord(RoundOutcome outcome, LogEntry<SpecEvent> entry) {

    /** The record of that round; empty while it is not closed, and where it was called off. */
    public static Optional<RoundRecord> of(SpecStream spec, int round) {
        return spec.entries().stream()
                .flatMap(entry -> closed(entry, round).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<RoundRecord> closed(LogEntry<SpecEvent> entry, int round) {
        return entry.event() instanceof SpecEvent.InReview inReview
                        && inReview.event() instanceof RoundEvent.RoundClosed closed
                        && closed.round() == round
                ? Optional.of(new RoundRecord(closed.outcome(), entry))
                : Optional.empty();
    }

    /** Whether something was decided, of which there is something to record. */
    public boolean isDecision() {
        return outcome == RoundOutcome.APPROVED || outcome == RoundOutcome.REJECTED;
    }
}
