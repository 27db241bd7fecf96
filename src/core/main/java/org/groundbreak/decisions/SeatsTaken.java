package org.groundbreak.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.groundbreak.events.LogEntry;

/**
 * By which events of one decision somebody became the approver, or is to be once that is confirmed, and how (rule D6). For
 * whoever tells its history.
 *
 * @param bySequence of those events; unmodifiable
 */
public record SeatsTaken(Map<Long, ApproverSeat> bySequence) {

    public SeatsTaken {
        bySequence = Map.copyOf(bySequence);
    }

    /** @param entries of the whole log, by rising sequence; what stands before an event says what it has changed */
    public static SeatsTaken of(List<LogEntry<DecisionEvent>> entries) {
        DecisionDecider decider = new DecisionDecider();
        Map<Long, ApproverSeat> taken = new TreeMap<>();
        DecisionState state = decider.initial();
        for (LogEntry<DecisionEvent> entry : entries) {
            state = decider.evolve(state, entry);
            ApproverState approver = state.approver();
            Stream.of(approver.pending(), approver.seat())
                    .flatMap(Optional::stream)
                    .filter(seat -> seat.sequence() == entry.sequence())
                    .forEach(seat -> taken.put(entry.sequence(), seat));
        }
        return new SeatsTaken(taken);
    }

    /** Whoever became it by that event. */
    public Optional<ApproverSeat> by(long sequence) {
        return Optional.ofNullable(bySequence.get(sequence));
    }
}
