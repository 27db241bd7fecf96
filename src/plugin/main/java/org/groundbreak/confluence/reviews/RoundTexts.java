package org.groundbreak.confluence.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.events.LogEntry;
import org.groundbreak.reviews.GivenVerdict;
import org.groundbreak.reviews.Round;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.RoundPlan;
import org.groundbreak.specs.SpecEvent;

/** Which events of a round have words that the panel shows, so that all are read at once. */
final class RoundTexts {

    private RoundTexts() {}

    /** Their sequences. */
    static List<Long> of(SpecStream spec, Round round) {
        List<Long> sequences = new ArrayList<>();
        round.plan().map(RoundPlan::sequence).ifPresent(sequences::add);
        reason(spec, round).ifPresent(sequences::add);
        round.verdicts().values().stream().map(GivenVerdict::sequence).forEach(sequences::add);
        return sequences;
    }

    /** Of the event that may say why: how the round ended, else how its window was extended last. */
    static Optional<Long> reason(SpecStream spec, Round round) {
        return spec.entries().stream()
                .filter(entry -> mayHaveReason(entry, round))
                .map(LogEntry::sequence)
                .reduce((earlier, later) -> later);
    }

    /** How the round ended; empty while it is open, and for one that was called off. */
    static Optional<RoundOutcome> outcome(SpecStream spec, Round round) {
        return spec.entries().stream()
                .map(LogEntry::event)
                .flatMap(event -> event instanceof SpecEvent.InReview inReview
                                && inReview.event() instanceof RoundEvent.RoundClosed closed
                                && closed.round() == round.number()
                        ? Stream.of(closed.outcome())
                        : Stream.empty())
                .findFirst();
    }

    private static boolean mayHaveReason(LogEntry<SpecEvent> entry, Round round) {
        return entry.event() instanceof SpecEvent.InReview inReview
                && inReview.event() instanceof RoundEvent event
                && event.round() == round.number()
                && (event instanceof RoundEvent.WindowExtended
                        || event instanceof RoundEvent.RoundCalledOff
                        || event instanceof RoundEvent.RoundClosed);
    }
}
