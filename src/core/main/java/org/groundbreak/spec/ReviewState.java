package org.groundbreak.spec;

import java.util.Optional;
import org.groundbreak.events.LogEntry;

/**
 * Where the review of a spec stands.
 *
 * @param status its status
 * @param rounds how many rounds have begun
 * @param verdict the approving verdict of the latest round, until it is withdrawn
 * @param approval the approval that stands, with status APPROVED only
 */
public record ReviewState(
        SpecStatus status,
        int rounds,
        Optional<LogEntry<SpecEvent.VerdictGiven>> verdict,
        Optional<Approval> approval) {

    static final ReviewState NONE = new ReviewState(SpecStatus.DRAFT, 0, Optional.empty(), Optional.empty());

    ReviewState started(int round) {
        return new ReviewState(SpecStatus.IN_REVIEW, round, Optional.empty(), Optional.empty());
    }

    ReviewState judged(LogEntry<SpecEvent.VerdictGiven> given) {
        return new ReviewState(status, rounds, Optional.of(given), approval);
    }

    ReviewState verdictWithdrawn() {
        return new ReviewState(status, rounds, Optional.empty(), approval);
    }

    ReviewState closed(LogEntry<SpecEvent.RoundClosed> closing) {
        Optional<Approval> approved = closing.event().outcome() == RoundOutcome.APPROVED
                ? verdict.map(given -> approval(given, closing))
                : Optional.empty();
        return new ReviewState(closing.event().outcome().status(), rounds, verdict, approved);
    }

    ReviewState approvalWithdrawn() {
        return new ReviewState(SpecStatus.WITHDRAWN, rounds, verdict, Optional.empty());
    }

    private static Approval approval(LogEntry<SpecEvent.VerdictGiven> given, LogEntry<SpecEvent.RoundClosed> closing) {
        return new Approval(
                closing.event().round(),
                given.header().actor(),
                closing.header().at(),
                given.header().pageVersion(),
                given.event().fingerprint());
    }
}
