package org.groundbreak.start;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.LogEntry;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.specs.SpecEvent;

/**
 * The approval from which the time to start is counted (rule T7): of the events before the start the first approval
 * after the last one that undid approvals (withdrawn, rejected, changes requested). So approving again does not move
 * it. When none stood at the start, it is the first approval after the start. From the start on nothing moves it.
 * Without a start it is the first approval of those that stand. Order is the sequence: what follows an event that is not
 * before the start is not before it either, whatever the clock of its node said.
 *
 * @param sequence of the event that closed the round
 * @param header when and by whom it was closed, on which page version
 * @param round number of the round
 */
public record CountedApproval(long sequence, EventHeader header, int round) {

    /**
     * The approval that counts; empty when there is none.
     *
     * @param entries the events of the spec by rising sequence
     * @param start when the implementation started
     */
    public static Optional<CountedApproval> of(List<LogEntry<SpecEvent>> entries, Optional<Instant> start) {
        Optional<CountedApproval> counted = Optional.empty();
        boolean started = false;
        for (LogEntry<SpecEvent> entry : entries) {
            started |= isFrom(start, entry);
            if (started && counted.isPresent()) {
                break;
            }
            counted = after(counted, entry);
        }
        return counted;
    }

    /** When the spec was approved. */
    public Instant at() {
        return header.at();
    }

    private static boolean isFrom(Optional<Instant> start, LogEntry<SpecEvent> entry) {
        return start.isPresent() && !entry.header().at().isBefore(start.get());
    }

    private static Optional<CountedApproval> after(Optional<CountedApproval> counted, LogEntry<SpecEvent> entry) {
        if (entry.event() instanceof SpecEvent.ApprovalWithdrawn) {
            return Optional.empty();
        }
        if (entry.event() instanceof SpecEvent.InReview inReview
                && inReview.event() instanceof RoundEvent.RoundClosed closed) {
            return closed.outcome() == RoundOutcome.APPROVED
                    ? counted.or(
                            () -> Optional.of(new CountedApproval(entry.sequence(), entry.header(), closed.round())))
                    : Optional.empty();
        }
        return counted;
    }
}
